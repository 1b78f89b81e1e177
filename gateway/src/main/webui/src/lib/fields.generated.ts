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
  id: 'a70d59a6f1cea10d14b3d4f35693d43854b639df27d66c99463ea4d421869957',
  text: import.meta.env.DEV ? 'query Fields{fields{code name procedures}}' : '',
};
