import { LinkButton } from '@/components/link-button';
import { Page } from '@/components/page';
import { useTexts } from '@/hooks/use-texts';
import { texts } from './texts';

/** A screen that broke, or whose code could not be fetched: nothing typed is lost. */
export function ErrorPage() {
  const t = useTexts(texts);
  return (
    <Page title={t('broken')} narrow>
      <p role="alert">{t('brokenText')}</p>
      <button type="button" className="button button-primary" onClick={() => location.reload()}>{t('reload')}</button>
    </Page>
  );
}

export function NotFoundPage() {
  const t = useTexts(texts);
  return (
    <Page title={t('notFound')} narrow>
      <p>{t('notFoundText')}</p>
      <LinkButton to="/" primary>{t('toStart')}</LinkButton>
    </Page>
  );
}
