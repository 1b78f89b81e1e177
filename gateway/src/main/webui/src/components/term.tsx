import { Link } from 'react-router';
import { useTexts } from '@/hooks/use-texts';
import { dictionary } from '@/lib/texts/dictionary';
import { terms, type TermId } from '@/lib/texts/terms';
import en from './term.en.json';
import vi from './term.vi.json';

const texts = dictionary(vi, en);

/** An official term (thuật ngữ) with the way to its explanation; in a tab of its own, so that nothing typed is left behind. */
export function Term({ id }: { id: TermId }) {
  const t = useTexts(texts);
  const name = useTexts(terms)(id);
  return (
    <span className="term">
      {name}
      <Link className="term-link no-print" to={`/thuat-ngu#${id}`} target="_blank" aria-label={t('explain', { term: name })} title={t('newTab')}>
        <span aria-hidden="true">?</span>
      </Link>
    </span>
  );
}

/** The terms that are met on a screen or in a section, beside its heading. */
export function Terms({ ids }: { ids: readonly TermId[] }) {
  const t = useTexts(texts);
  return <div className="terms">{t('terms')} {ids.map((id) => <Term key={id} id={id} />)}</div>;
}
