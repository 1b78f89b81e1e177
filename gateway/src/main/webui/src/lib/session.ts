import { queryOptions } from '@tanstack/react-query';
import { graphql } from '@/lib/graphql/client';
import { problemOf } from '@/lib/problem';
import { Me, type MeQuery } from './session.generated';

/** Who is here: an officer with permissions, or anybody. */
export type Session = { kind: 'anonymous' } | { kind: 'officer'; me: MeQuery['me'] };

export type Permission =
  | 'catalog:read' | 'catalog:calendar' | 'catalog:units' | 'catalog:workflow' | 'decision:read' | 'decision:draft' | 'decision:issue'
  | 'audit:read' | 'dossier:unmask' | 'dossier:read' | 'dossier:receive' | 'dossier:process' | 'dossier:approve' | 'dossier:import'
  | 'exchange:read' | 'exchange:resend' | 'exchange:reconcile' | 'feedback:read' | 'feedback:process' | 'figures:read' | 'figures:cases' | 'keys:read' | 'keys:manage'
  | 'person:register' | 'person:decide';

export const session = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session> => {
    try {
      return { kind: 'officer', me: (await graphql(Me, {}, signal)).me };
    } catch (error) {
      if (problemOf(error).kind === 'unauthenticated') return { kind: 'anonymous' };
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

export function may(who: Session | undefined, permission: Permission): boolean {
  return who?.kind === 'officer' && who.me.permissions.includes(permission);
}

export function signInAddress(back: string): string {
  return `/dang-nhap?ve=${encodeURIComponent(back)}`;
}

/** Before logging out: what a form kept in this tab may be about a person, and the next one at this computer is another. */
export function forgetDrafts(): void {
  Object.keys(sessionStorage).filter((key) => key.startsWith('tthc.draft.')).forEach((key) => sessionStorage.removeItem(key));
}
