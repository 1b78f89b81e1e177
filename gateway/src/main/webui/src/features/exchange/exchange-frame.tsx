import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { Terms } from '@/components/term';
import { Tabs } from '@/components/tabs';
import { useTexts } from '@/hooks/use-texts';
import { LinkCard } from './link-card';
import { texts } from './texts';

interface ExchangeFrameProps {
  current: 'entries' | 'differences' | 'reconciliations';
  action?: ReactNode;
  children: ReactNode;
}

/** What is not plain on each list. */
const TERMS = {
  entries: ['so-dong-bo', 'ma-bien-nhan', 'doi-soat'],
  differences: ['chenh-lech', 'doi-soat', 'chung-cu-trao-doi'],
  reconciliations: ['doi-soat', 'chenh-lech'],
} as const;

/** What the three lists share: how the link stands, and the way from one to the other. */
export function ExchangeFrame({ current, action, children }: ExchangeFrameProps) {
  const t = useTexts(texts);
  return (
    <Page title={t('title')} lead={<>{t('lead')}<Terms ids={TERMS[current]} /></>} action={action}>
      <LinkCard />
      <Tabs
        label={t('tabs')}
        current={current}
        tabs={[
          { key: 'entries', label: t('tab.entries'), to: '/dong-bo' },
          { key: 'differences', label: t('tab.differences'), to: '/dong-bo/chenh-lech' },
          { key: 'reconciliations', label: t('tab.reconciliations'), to: '/dong-bo/doi-soat' },
        ]}
      />
      {children}
    </Page>
  );
}
