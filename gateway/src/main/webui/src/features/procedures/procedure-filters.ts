import { oneOf } from '@/hooks/use-url-state';
import type { OnlineLevel, ProcedureFilterInput, ProcedureLevel, ProcedureStatus } from '@/lib/graphql/schema.generated';

export const LEVELS: ProcedureLevel[] = ['PROVINCE', 'COMMUNE', 'MINISTRY', 'OTHER'];
export const ONLINE: OnlineLevel[] = ['FULL', 'PARTIAL', 'INFO_ONLY'];
export const STATUSES: ProcedureStatus[] = ['PUBLISHED', 'ABOLISHED', 'NOT_APPLIED'];

/** The filter that an address asks for. */
export function procedureFilter(get: (name: string) => string): ProcedureFilterInput {
  const status = oneOf<ProcedureStatus>(get('tinh-trang'), STATUSES, 'PUBLISHED');
  return {
    text: get('q') || null,
    fieldCode: get('linh-vuc') || null,
    handlingUnitId: get('co-quan') || null,
    level: oneOf<ProcedureLevel | ''>(get('cap'), LEVELS, '') || null,
    onlineLevel: oneOf<OnlineLevel | ''>(get('truc-tuyen'), ONLINE, '') || null,
    status,
    applies: status === 'NOT_APPLIED' ? false : null,
  };
}
