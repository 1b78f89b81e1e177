import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import { ListPersonRequests } from './privacy.generated';

export function personRequests(running: boolean, after: string) {
  return queryOptions({
    queryKey: ['person-requests', running, after],
    queryFn: async ({ signal }) => (await graphql(ListPersonRequests, { running, after: after || null }, signal)).personRequests,
  });
}
