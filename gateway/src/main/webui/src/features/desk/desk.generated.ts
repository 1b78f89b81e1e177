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
    } | null;
  };
};

export type DeskQueryVariables = Record<string, never>;

export const Desk: Operation<DeskQuery, DeskQueryVariables> = {
  name: 'Desk',
  text: 'query Desk{desk{tiles{kind count view}flow{from to received settled inProgress overdue onTimeRate}}}',
};
