import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import { Fields } from './fields.generated';

/** Fields (lĩnh vực) with the number of procedures in each. */
export const fields = queryOptions({
  queryKey: ['fields'],
  queryFn: async ({ signal }) => (await graphql(Fields, {}, signal)).fields,
  staleTime: 10 * 60_000,
});
