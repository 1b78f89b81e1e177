import { Tabs } from '@/components/tabs';
import { useTexts } from '@/hooks/use-texts';
import { texts } from './texts';

export function KeysTabs({ current }: { current: 'keys' | 'usage' }) {
  const t = useTexts(texts);
  return (
    <Tabs
      label={t('title')}
      current={current}
      tabs={[{ key: 'keys', label: t('tab.keys'), to: '/khoa-truy-cap' }, { key: 'usage', label: t('tab.usage'), to: '/khoa-truy-cap/su-dung' }]}
    />
  );
}
