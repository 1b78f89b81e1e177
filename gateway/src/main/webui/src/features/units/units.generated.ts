// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { AssignDossiersInput, OrgUnitLevel, SuccessionExtent } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type ListUnitsQuery = {
  orgUnits: {
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        id: string;
        code: string;
        name: string;
        level: OrgUnitLevel;
        parent: {
          id: string;
        } | null;
        validFrom: string | null;
        validTo: string | null;
      };
    })[];
  };
};

export interface ListUnitsQueryVariables {
  at?: string | null;
  after?: string | null;
}

export const ListUnits: Operation<ListUnitsQuery, ListUnitsQueryVariables> = {
  name: 'ListUnits',
  text: 'query ListUnits($at:Date$after:String){orgUnits(filter:{at:$at}first:100 after:$after){pageInfo{endCursor hasNextPage}edges{node{id code name level parent{id}validFrom validTo}}}}',
};

export type ReadUnitQuery = {
  orgUnit: {
    id: string;
    code: string;
    name: string;
    level: OrgUnitLevel;
    kind: string;
    validFrom: string | null;
    validTo: string | null;
    parent: UnitName | null;
    predecessors: ({
      unitId: string;
      unitName: string;
      extent: SuccessionExtent;
    })[];
    successors: ({
      unitId: string;
      unitName: string;
      extent: SuccessionExtent;
    })[];
  } | null;
};

export interface ReadUnitQueryVariables {
  id: string;
}

export const ReadUnit: Operation<ReadUnitQuery, ReadUnitQueryVariables> = {
  name: 'ReadUnit',
  text: 'query ReadUnit($id:String!){orgUnit(id:$id){id code name level kind validFrom validTo parent{...UnitName}predecessors{unitId unitName extent}successors{unitId unitName extent}}}fragment UnitName on OrgUnit{id name level}',
};

export type ListDividedQuery = {
  dividedDossiers: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        id: string;
        code: string;
        procedureName: string;
        state: string;
        registeredAt: string;
        dueAt: string | null;
        unit: UnitName | null;
        successors: UnitName[];
      };
    })[];
  };
};

export interface ListDividedQueryVariables {
  after?: string | null;
}

export const ListDivided: Operation<ListDividedQuery, ListDividedQueryVariables> = {
  name: 'ListDivided',
  text: 'query ListDivided($after:String){dividedDossiers(first:50 after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id code procedureName state registeredAt dueAt unit{...UnitName}successors{...UnitName}}}}}fragment UnitName on OrgUnit{id name level}',
};

export type AssignDividedMutation = {
  assignDossiers: {
    dossiers: number;
  };
};

export interface AssignDividedMutationVariables {
  input: AssignDossiersInput;
  idempotencyKey: string;
}

export const AssignDivided: Operation<AssignDividedMutation, AssignDividedMutationVariables> = {
  name: 'AssignDivided',
  text: 'mutation AssignDivided($input:AssignDossiersInput!$idempotencyKey:String!){assignDossiers(input:$input idempotencyKey:$idempotencyKey){dossiers}}',
};
