// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { ChangeTopic } from '@/lib/graphql/schema.generated';

export type WatchChangesSubscription = {
  changes: {
    topics: ChangeTopic[];
    ids: string[];
  } | null;
};

export type WatchChangesSubscriptionVariables = Record<string, never>;

export const WatchChanges: Operation<WatchChangesSubscription, WatchChangesSubscriptionVariables> = {
  name: 'WatchChanges',
  id: 'cc6159e96d4da0bdcf9305fd38006425e437f1c4867ac42007b91876a959578c',
  text: import.meta.env.DEV ? 'subscription WatchChanges{changes{topics ids}}' : '',
};
