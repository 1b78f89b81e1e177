import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { Page } from '@/components/page';
import { useSession } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { may, signInAddress, type Permission } from '@/lib/session';
import { texts } from './texts';

/** Lets officers with the permission through; asks others to sign in, or says that it is not for them. */
export function Gate({ permission, children }: { permission: Permission | null; children: ReactNode }) {
  const t = useTexts(texts);
  const who = useSession();
  const { pathname, search } = useLocation();
  if (who?.kind !== 'officer') {
    return (
      <Page title={t('needSignIn')} narrow>
        <p>{t('needSignInText')}</p>
        <p><a className="button button-primary" href={signInAddress(pathname + search)}>{t('signIn')}</a></p>
      </Page>
    );
  }
  if (permission !== null && !may(who, permission)) {
    return (
      <Page title={t('notAllowed')} narrow>
        <EmptyState title={t('notAllowedText')}><LinkButton to="/" primary>{t('toDesk')}</LinkButton></EmptyState>
      </Page>
    );
  }
  return children;
}
