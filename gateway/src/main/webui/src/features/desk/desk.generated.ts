// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { DeskTileKind } from '@/lib/graphql/schema.generated';

export type DeskQuery = {
  desk: {
    tiles: ({
      kind: DeskTileKind;
      count: number;
      view: string;
    })[];
    flow: {
      from: string;
      to: string;
      received: number;
      settled: number;
      inProgress: number;
      overdue: number;
      onTimeRate: number | null;
      before: {
        received: number;
        settled: number;
        inProgress: number;
        overdue: number;
        onTimeRate: number | null;
      } | null;
    } | null;
  };
};

export type DeskQueryVariables = Record<string, never>;

export const Desk: Operation<DeskQuery, DeskQueryVariables> = {
  name: 'Desk',
  id: '91749843072c1001fa7495151c1d834f5bbfc2c71578aa5bdb4e909abf5f664a',
  text: import.meta.env.DEV ? 'query Desk{desk{tiles{kind count view}flow{from to received settled inProgress overdue onTimeRate before{received settled inProgress overdue onTimeRate}}}}' : '',
};

export type DeskExchangeQuery = {
  exchangeLink: {
    stuck: number;
  };
};

export type DeskExchangeQueryVariables = Record<string, never>;

export const DeskExchange: Operation<DeskExchangeQuery, DeskExchangeQueryVariables> = {
  name: 'DeskExchange',
  id: 'da74e98565c6db666af023bd8764b2778f0252ec764536ba7b37bf840dd4b553',
  text: import.meta.env.DEV ? 'query DeskExchange{exchangeLink{stuck}}' : '',
};
