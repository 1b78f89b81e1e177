import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { Tabs } from '@/components/tabs';
import { useTexts } from '@/hooks/use-texts';
import { LinkCard } from './link-card';
import { texts } from './texts';

interface ExchangeFrameProps {
  current: 'entries' | 'differences' | 'reconciliations';
  action?: ReactNode;
  children: ReactNode;
}

/** What the three lists share: how the link stands, and the way from one to the other. */
export function ExchangeFrame({ current, action, children }: ExchangeFrameProps) {
  const t = useTexts(texts);
  return (
    <Page title={t('title')} lead={t('lead')} action={action}>
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
