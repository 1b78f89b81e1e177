// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { ProcedureLevel } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type PickProceduresQuery = {
  procedures: {
    edges: ({
      node: {
        code: string;
        name: string;
        fieldName: string;
        level: ProcedureLevel;
        handlingUnit: UnitName | null;
      };
    })[];
  };
};

export interface PickProceduresQueryVariables {
  text: string;
}

export const PickProcedures: Operation<PickProceduresQuery, PickProceduresQueryVariables> = {
  name: 'PickProcedures',
  id: 'f18106e78887e4d56c189bcbed74a292f7d0cc27f4af5cbd3cc65fd675e779d1',
  text: import.meta.env.DEV ? 'query PickProcedures($text:String!){procedures(filter:{text:$text status:PUBLISHED}first:12){edges{node{code name fieldName level handlingUnit{...UnitName}}}}}fragment UnitName on OrgUnit{id name level}' : '',
};
