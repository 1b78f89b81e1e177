import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import type { Channel } from '@/lib/graphql/schema.generated';
import { EarlierDossiers, IntakeProcedure, PreviewDeadline } from './intake.generated';

const PREVIEW_EVERY_MS = 60_000;

export function intakeProcedure(code: string) {
  return queryOptions({
    queryKey: ['intake', 'procedure', code],
    queryFn: async ({ signal }) => (await graphql(IntakeProcedure, { code }, signal)).procedure,
    enabled: code !== '',
    staleTime: 5 * 60_000,
  });
}

/** The appointment as it would be now; counted anew every minute, because the clock runs while one types. */
export function deadlinePreview(procedureCode: string, caseName: string, channel: Channel) {
  return queryOptions({
    queryKey: ['intake', 'deadline', procedureCode, caseName, channel],
    queryFn: async ({ signal }) =>
      (await graphql(PreviewDeadline, { input: { procedureCode, caseName: caseName || null, channel } }, signal)).deadlinePreview,
    enabled: procedureCode !== '',
    refetchInterval: PREVIEW_EVERY_MS,
  });
}

/** Earlier dossiers of a person, once the identity number is complete. */
export function earlierDossiers(identityNumber: string) {
  return queryOptions({
    queryKey: ['intake', 'history', identityNumber],
    queryFn: async ({ signal }) => (await graphql(EarlierDossiers, { identityNumber }, signal)).applicantHistory,
    enabled: identityNumber !== '',
  });
}
