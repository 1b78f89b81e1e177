// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { DossierState, FeedbackState, FigureCaseKind, FigureCasesQueryInput, FiguresQueryInput, IndicatorCode, Outcome, PeriodKind } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type ReadFiguresQuery = {
  figures: {
    from: string;
    to: string;
    computedAt: string;
    dataAsOf: string | null;
    total: {
      key: string;
      label: string;
      values: ({
        indicator: IndicatorCode;
        value: number | null;
      })[];
    };
    rows: ({
      key: string;
      label: string;
      values: ({
        indicator: IndicatorCode;
        value: number | null;
      })[];
    })[];
    indicators: ({
      code: IndicatorCode;
      name: string;
      formula: string;
      source: string;
    })[];
  };
};

export interface ReadFiguresQueryVariables {
  query: FiguresQueryInput;
}

export const ReadFigures: Operation<ReadFiguresQuery, ReadFiguresQueryVariables> = {
  name: 'ReadFigures',
  id: '6deedf14e9b6619b70947bfa0381cc7a36be37e15a0ea1098a49cf018eb825c0',
  text: import.meta.env.DEV ? 'query ReadFigures($query:FiguresQueryInput!){figures(query:$query){from to computedAt dataAsOf total{key label values{indicator value}}rows{key label values{indicator value}}indicators{code name formula source}}}' : '',
};

export type ReadFigureCasesQuery = {
  figureCases: {
    totalCount: number;
    pageInfo: {
      endCursor: string | null;
      hasNextPage: boolean;
    };
    edges: ({
      node: {
        id: string;
        kind: FigureCaseKind;
        code: string;
        procedureCode: string | null;
        procedureName: string | null;
        fieldName: string | null;
        state: string;
        outcome: Outcome | null;
        receivedAt: string;
        dueAt: string | null;
        endedAt: string | null;
        unit: UnitName;
        receivingUnit: UnitName | null;
        dossier: {
          id: string;
          state: DossierState;
        } | null;
        feedback: {
          id: string;
          state: FeedbackState;
        } | null;
      };
    })[];
  };
};

export interface ReadFigureCasesQueryVariables {
  query: FigureCasesQueryInput;
  first: number;
  after?: string | null;
}

export const ReadFigureCases: Operation<ReadFigureCasesQuery, ReadFigureCasesQueryVariables> = {
  name: 'ReadFigureCases',
  id: '3a8ea4baf352ae94fac5e0a0deb002401029675779d4bfbd769b5c3eb5dda136',
  text: import.meta.env.DEV ? 'query ReadFigureCases($query:FigureCasesQueryInput!$first:Int!$after:String){figureCases(query:$query first:$first after:$after){totalCount pageInfo{endCursor hasNextPage}edges{node{id kind code procedureCode procedureName fieldName state outcome receivedAt dueAt endedAt unit{...UnitName}receivingUnit{...UnitName}dossier{id state}feedback{id state}}}}}fragment UnitName on OrgUnit{id name level}' : '',
};

export type PeriodsQuery = {
  periods: ({
    kind: PeriodKind;
    label: string;
    from: string;
    to: string;
  })[];
};

export interface PeriodsQueryVariables {
  kind: PeriodKind;
  year: number;
}

export const Periods: Operation<PeriodsQuery, PeriodsQueryVariables> = {
  name: 'Periods',
  id: '9e06dc7ad188370d7439e09b0abc6e3c90b68fb3bcd419df460b48071590c1f8',
  text: import.meta.env.DEV ? 'query Periods($kind:PeriodKind!$year:Int!){periods(kind:$kind year:$year){kind label from to}}' : '',
};
