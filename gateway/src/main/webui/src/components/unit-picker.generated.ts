// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { OrgUnitLevel } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type PickUnitsQuery = {
  orgUnits: {
    edges: ({
      node: UnitName;
    })[];
  };
};

export interface PickUnitsQueryVariables {
  text?: string | null;
  level?: OrgUnitLevel | null;
}

export const PickUnits: Operation<PickUnitsQuery, PickUnitsQueryVariables> = {
  name: 'PickUnits',
  text: 'query PickUnits($text:String$level:OrgUnitLevel){orgUnits(filter:{text:$text level:$level}first:20){edges{node{...UnitName}}}}fragment UnitName on OrgUnit{id name level}',
};

export type UnitByIdQuery = {
  orgUnit: UnitName | null;
};

export interface UnitByIdQueryVariables {
  id: string;
}

export const UnitById: Operation<UnitByIdQuery, UnitByIdQueryVariables> = {
  name: 'UnitById',
  text: 'query UnitById($id:String!){orgUnit(id:$id){...UnitName}}fragment UnitName on OrgUnit{id name level}',
};
