// Written by scripts/generate-types.mjs from gateway/schema.graphql; do not edit.
import type { Operation } from '@/lib/graphql/operation';

export type FieldsQuery = {
  fields: ({
    code: string;
    name: string;
    procedures: number;
  })[];
};

export type FieldsQueryVariables = Record<string, never>;

export const Fields: Operation<FieldsQuery, FieldsQueryVariables> = {
  name: 'Fields',
  text: 'query Fields{fields{code name procedures}}',
};
