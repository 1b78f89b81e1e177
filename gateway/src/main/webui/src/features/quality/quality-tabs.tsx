import { Tabs } from '@/components/tabs';
import { useTexts } from '@/hooks/use-texts';
import { texts } from './texts';

/** The work lists of the catalogue's data: what looks odd, what differs from the national list, what has no code there. */
export function QualityTabs({ current }: { current: 'findings' | 'differences' | 'unmapped' }) {
  const t = useTexts(texts);
  return (
    <Tabs
      label={t('title')}
      current={current}
      tabs={[
        { key: 'findings', label: t('tab.findings'), to: '/chat-luong' },
        { key: 'differences', label: t('tab.differences'), to: '/chat-luong/quoc-gia' },
        { key: 'unmapped', label: t('tab.unmapped'), to: '/chat-luong/quoc-gia?xem=chua-co-ma' },
      ]}
    />
  );
}
