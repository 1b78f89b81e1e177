// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { MapToNationalInput, NationalDifferenceKind } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type NationalSummaryQuery = {
  nationalSummary: {
    comparedAt: string | null;
    listed: number;
    local: number;
    sameCode: number;
    mapped: number;
    kinds: ({
      value: string;
      differences: number;
      procedures: number;
    })[];
    owners: ({
      value: string;
      differences: number;
      procedures: number;
    })[];
  };
};

export type NationalSummaryQueryVariables = Record<string, never>;

export const NationalSummary: Operation<NationalSummaryQuery, NationalSummaryQueryVariables> = {
  name: 'NationalSummary',
  id: 'f785f5815f31d4f192771168426c9e56b416db0cd3bb66aeb79f5038064b322a',
  text: import.meta.env.DEV ? 'query NationalSummary{nationalSummary{comparedAt listed local sameCode mapped kinds{value differences procedures}owners{value differences procedures}}}' : '',
};

export type NationalDifferencesQuery = {
  nationalDifferences: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        id: string;
        kind: NationalDifferenceKind;
        code: string;
        name: string;
        nationalCode: string | null;
        part: string;
        localValue: string | null;
        nationalValue: string | null;
        foundAt: string;
        owner: UnitName | null;
      };
    })[];
  };
};

export interface NationalDifferencesQueryVariables {
  kind?: NationalDifferenceKind | null;
  ownerUnitId?: string | null;
  procedureCode?: string | null;
  first: number;
  after?: string | null;
}

export const NationalDifferences: Operation<NationalDifferencesQuery, NationalDifferencesQueryVariables> = {
  name: 'NationalDifferences',
  id: 'e38cff2db27f761fb31a12286afc361b025291a4157e3694938b512b48865764',
  text: import.meta.env.DEV ? 'query NationalDifferences($kind:NationalDifferenceKind$ownerUnitId:String$procedureCode:String$first:Int!$after:String){nationalDifferences(kind:$kind ownerUnitId:$ownerUnitId procedureCode:$procedureCode first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id kind code name nationalCode part localValue nationalValue foundAt owner{...UnitName}}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type UnmappedProceduresQuery = {
  unmappedProcedures: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        code: string;
        name: string;
        fieldName: string;
        handlingUnit: UnitName | null;
        suggestions: ({
          code: string;
          name: string;
          fieldName: string;
          similarity: number;
        })[];
      };
    })[];
  };
};

export interface UnmappedProceduresQueryVariables {
  first: number;
  after?: string | null;
}

export const UnmappedProcedures: Operation<UnmappedProceduresQuery, UnmappedProceduresQueryVariables> = {
  name: 'UnmappedProcedures',
  id: 'baf41b7f6cb8b6bcc03e162e542742f5524f5b3a7584204d1c9356e5452d10af',
  text: import.meta.env.DEV ? 'query UnmappedProcedures($first:Int!$after:String){unmappedProcedures(first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{code name fieldName handlingUnit{...UnitName}suggestions{code name fieldName similarity}}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type MapToNationalMutation = {
  mapToNational: {
    mapped: number;
  };
};

export interface MapToNationalMutationVariables {
  input: MapToNationalInput;
}

export const MapToNational: Operation<MapToNationalMutation, MapToNationalMutationVariables> = {
  name: 'MapToNational',
  id: '050e248533d29f2e2e789e0cb4ff991e9b0f8491fcae0e96220bac95b295f8ef',
  text: import.meta.env.DEV ? 'mutation MapToNational($input:MapToNationalInput!){mapToNational(input:$input){mapped}}' : '',
};
