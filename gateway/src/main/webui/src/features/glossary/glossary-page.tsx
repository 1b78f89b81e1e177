import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { EmptyState } from '@/components/empty-state';
import { Page } from '@/components/page';
import { SearchField } from '@/components/search-field';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import { useUrlState } from '@/hooks/use-url-state';
import { entriesOf, type Entry } from './entries';
import { texts } from './texts';

/** Thuật ngữ: what the words of the screens mean; each has an address of its own. */
export function GlossaryPage() {
  const t = useTexts(texts);
  const { get, set } = useUrlState();
  const entries = entriesOf(useLanguage(), get('q'));
  const here = useLocation().hash.slice(1);
  useEffect(() => {
    // The entry is not there yet when the browser looks for the anchor.
    const entry = here === '' ? null : document.getElementById(here);
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
  }, [here]);
  return (
    <Page title={t('title')} lead={t('lead')} narrow>
      <search>
        <SearchField label={t('search')} hint={t('searchHint')} value={get('q')} onSearch={(q) => set({ q }, { replace: true })} />
      </search>
      <p className="muted" role="status">{t('count', { count: entries.length })}</p>
      {entries.length === 0 && <EmptyState title={t('empty')}><p>{t('emptyText')}</p></EmptyState>}
      {entries.map((entry) => <Explained key={entry.id} entry={entry} here={entry.id === here} />)}
    </Page>
  );
}

function Explained({ entry, here }: { entry: Entry; here: boolean }) {
  const t = useTexts(texts);
  return (
    <article id={entry.id} tabIndex={-1} className={here ? 'card glossary-entry glossary-here' : 'card glossary-entry'} aria-labelledby={`${entry.id}-ten`}>
      <h2 id={`${entry.id}-ten`}>{entry.name}</h2>
      {entry.official && <p className="muted" lang="vi">{entry.official}</p>}
      <p>{entry.explanation}</p>
      {entry.source && <p className="muted">{t('source', { source: entry.source })}</p>}
    </article>
  );
}
