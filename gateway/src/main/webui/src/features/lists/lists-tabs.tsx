import { Tabs } from '@/components/tabs';
import { useMay } from '@/hooks/use-session';
import { useTexts } from '@/hooks/use-texts';
import { texts } from './texts';

export function ListsTabs({ current }: { current: 'lists' | 'decisions' | 'reviews' | 'assessments' }) {
  const t = useTexts(texts);
  const mayRead = useMay('decision:read');
  const tabs = [
    { key: 'lists', label: t('tab.lists'), to: '/danh-muc' },
    { key: 'decisions', label: t('tab.decisions'), to: '/danh-muc/quyet-dinh' },
    { key: 'reviews', label: t('tab.reviews'), to: '/danh-muc/ra-soat' },
    { key: 'assessments', label: t('tab.assessments'), to: '/danh-muc/danh-gia-tac-dong' },
  ];
  return <Tabs label={t('title')} current={current} tabs={mayRead ? tabs : tabs.slice(0, 1)} />;
}
