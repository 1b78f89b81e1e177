// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';
import type { Level } from '@/lib/graphql/schema.generated';
import type { UnitName } from '@/lib/graphql/fragments.generated';

export type MeQuery = {
  me: {
    username: string;
    name: string;
    level: Level;
    roles: string[];
    permissions: string[];
    unit: UnitName | null;
  };
};

export type MeQueryVariables = Record<string, never>;

export const Me: Operation<MeQuery, MeQueryVariables> = {
  name: 'Me',
  id: '71c36bd50f521c2ec26596623b44018eaa9e538210d45e9de671e8000427000d',
  text: import.meta.env.DEV ? 'query Me{me{username name level roles permissions unit{...UnitName}}}fragment UnitName on OrgUnit{id name level}' : '',
};
