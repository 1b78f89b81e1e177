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
  id: 'ad416f8b437fff5956ce38a4e87b6d9c8002d9adaf848023ad3065091210c952',
  text: import.meta.env.DEV ? 'query PickUnits($text:String$level:OrgUnitLevel){orgUnits(filter:{text:$text level:$level}first:20){edges{node{...UnitName}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type UnitByIdQuery = {
  orgUnit: UnitName | null;
};

export interface UnitByIdQueryVariables {
  id: string;
}

export const UnitById: Operation<UnitByIdQuery, UnitByIdQueryVariables> = {
  name: 'UnitById',
  id: '7c082fb0cd9781a0a45353d55d1faa2de740efb683d61b7c7db53d3448fb4ab0',
  text: import.meta.env.DEV ? 'query UnitById($id:String!){orgUnit(id:$id){...UnitName}}fragment UnitName on OrgUnit{id name level}' : '',
};
