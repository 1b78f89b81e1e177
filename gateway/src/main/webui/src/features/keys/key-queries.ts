import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import { ListKeys, ReadKey, ReadKeyReads, ReadKeyUsage } from './keys.generated';

export function keys(after: string) {
  return queryOptions({
    queryKey: ['keys', after],
    queryFn: async ({ signal }) => (await graphql(ListKeys, { after: after || null }, signal)).apiKeys,
  });
}

export function readKey(id: string) {
  return queryOptions({
    queryKey: ['key', id],
    queryFn: async ({ signal }) => (await graphql(ReadKey, { id }, signal)).apiKey,
  });
}

export function readsOf(id: string, after: string) {
  return queryOptions({
    queryKey: ['key-reads', id, after],
    queryFn: async ({ signal }) => (await graphql(ReadKeyReads, { id, after: after || null }, signal)).apiKeyReads,
  });
}

/** @param month 2026-11 */
export function usageIn(month: string) {
  return queryOptions({
    queryKey: ['key-usage', month],
    queryFn: async ({ signal }) => (await graphql(ReadKeyUsage, { month }, signal)).apiKeyUsage,
  });
}
