// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { AssignDossiersInput, AssignFeedbacksInput, OrgUnitLevel, SuccessionExtent, UnitChangeInput, UnitChangeKind, UnitFate, UnitTouchKind } from '@/lib/graphql/schema.generated';
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
  id: 'bd38e18fd90b4d79708bcf129b70c1364c9f2df348c73800bd06972a0fa63d89',
  text: import.meta.env.DEV ? 'query ListUnits($at:Date$after:String){orgUnits(filter:{at:$at}first:100 after:$after){pageInfo{endCursor hasNextPage}edges{node{id code name level parent{id}validFrom validTo}}}}' : '',
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
  id: 'b7cf4ccf8cf5fee2cf288be970cedb5462631c6b2d5b5100612aff7fe5c0e633',
  text: import.meta.env.DEV ? 'query ReadUnit($id:String!){orgUnit(id:$id){id code name level kind validFrom validTo parent{...UnitName}predecessors{unitId unitName extent}successors{unitId unitName extent}}}fragment UnitName on OrgUnit{id name level}' : '',
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
  id: '65a63e95de8d50d4abd6a5a3f897d0a5602a9a5f5fc4aab87c40143fefb4e062',
  text: import.meta.env.DEV ? 'query ListDivided($after:String){dividedDossiers(first:50 after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id code procedureName state registeredAt dueAt unit{...UnitName}successors{...UnitName}}}}}fragment UnitName on OrgUnit{id name level}' : '',
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
  id: 'e8e3606bee4331fe626a8c4f6c006c9ab16d1dd7134ea8debf5fd997108413dd',
  text: import.meta.env.DEV ? 'mutation AssignDivided($input:AssignDossiersInput!$idempotencyKey:String!){assignDossiers(input:$input idempotencyKey:$idempotencyKey){dossiers}}' : '',
};

export type ListDividedFeedbackQuery = {
  dividedFeedbacks: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        id: string;
        code: string;
        title: string;
        state: string;
        receivedAt: string;
        dueAt: string | null;
        unit: UnitName | null;
        successors: UnitName[];
      };
    })[];
  };
};

export interface ListDividedFeedbackQueryVariables {
  after?: string | null;
}

export const ListDividedFeedback: Operation<ListDividedFeedbackQuery, ListDividedFeedbackQueryVariables> = {
  name: 'ListDividedFeedback',
  id: '4761699a1755faeda85068fa0280f54bb01dc80981ae8cb165f82827e3c46cfb',
  text: import.meta.env.DEV ? 'query ListDividedFeedback($after:String){dividedFeedbacks(first:50 after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id code title state receivedAt dueAt unit{...UnitName}successors{...UnitName}}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type AssignDividedFeedbackMutation = {
  assignFeedbacks: {
    feedbacks: number;
  };
};

export interface AssignDividedFeedbackMutationVariables {
  input: AssignFeedbacksInput;
  idempotencyKey: string;
}

export const AssignDividedFeedback: Operation<AssignDividedFeedbackMutation, AssignDividedFeedbackMutationVariables> = {
  name: 'AssignDividedFeedback',
  id: 'b69e6a46f8f2e77ca64299188c3a886d8d52d291f4b94fcc45ab607a15e42400',
  text: import.meta.env.DEV ? 'mutation AssignDividedFeedback($input:AssignFeedbacksInput!$idempotencyKey:String!){assignFeedbacks(input:$input idempotencyKey:$idempotencyKey){feedbacks}}' : '',
};

export type ListUnitChangesQuery = {
  unitChanges: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        id: string;
        kind: UnitChangeKind;
        effectiveOn: string;
        document: string;
        documentOn: string;
        reason: string | null;
        proceduresLeft: number;
        changedBy: string;
        changedAt: string;
        units: ({
          fate: UnitFate;
          workIsLeft: boolean;
          unit: UnitName | null;
        })[];
      };
    })[];
  };
};

export interface ListUnitChangesQueryVariables {
  after?: string | null;
}

export const ListUnitChanges: Operation<ListUnitChangesQuery, ListUnitChangesQueryVariables> = {
  name: 'ListUnitChanges',
  id: '7050f82ede90f63184dc24aeaa2c24e7af86f7c99cb49da4885dae1ef4f0b308',
  text: import.meta.env.DEV ? 'query ListUnitChanges($after:String){unitChanges(first:20 after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id kind effectiveOn document documentOn reason proceduresLeft changedBy changedAt units{fate workIsLeft unit{...UnitName}}}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type DryRunUnitChangeQuery = {
  unitChangeDryRun: {
    units: ({
      fate: UnitFate;
      workIsLeft: boolean;
      openDossiers: number | null;
      unit: UnitName | null;
    })[];
    begun: ({
      id: string;
      code: string;
      name: string;
    })[];
    problems: ({
      unitId: string | null;
      code: string;
      message: string;
      messageEn: string;
    })[];
    counts: ({
      kind: UnitTouchKind;
      count: number;
      unit: UnitName | null;
    })[];
    touches: ({
      kind: UnitTouchKind;
      reference: string | null;
      name: string;
      unit: UnitName | null;
    })[];
  };
};

export interface DryRunUnitChangeQueryVariables {
  change: UnitChangeInput;
}

export const DryRunUnitChange: Operation<DryRunUnitChangeQuery, DryRunUnitChangeQueryVariables> = {
  name: 'DryRunUnitChange',
  id: '4493188b6f13ab620618d49e3199298502e3b9aa7c66f68133ad74940b56498f',
  text: import.meta.env.DEV ? 'query DryRunUnitChange($change:UnitChangeInput!){unitChangeDryRun(change:$change){units{fate workIsLeft openDossiers unit{...UnitName}}begun{id code name}problems{unitId code message messageEn}counts{kind count unit{...UnitName}}touches{kind reference name unit{...UnitName}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type ChangeUnitsMutation = {
  changeUnits: {
    id: string;
  };
};

export interface ChangeUnitsMutationVariables {
  change: UnitChangeInput;
  idempotencyKey: string;
}

export const ChangeUnits: Operation<ChangeUnitsMutation, ChangeUnitsMutationVariables> = {
  name: 'ChangeUnits',
  id: 'e4a5a17703e84dd688304879c70257413c1dc1885d36ceeb6fc3e85fae7951bb',
  text: import.meta.env.DEV ? 'mutation ChangeUnits($change:UnitChangeInput!$idempotencyKey:String!){changeUnits(change:$change idempotencyKey:$idempotencyKey){id}}' : '',
};
