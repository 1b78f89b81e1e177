import { useQuery } from '@tanstack/react-query';
import { may, session, type Permission, type Session } from '@/lib/session';

export function useSession(): Session | undefined {
  return useQuery(session).data;
}

/** Whether the reader holds a permission; false while unknown. The service decides again on every call. */
export function useMay(permission: Permission): boolean {
  return may(useSession(), permission);
}
