import { Link } from 'react-router';
import { Page } from '@/components/page';
import { useTexts } from '@/hooks/use-texts';
import { signInAddress } from '@/lib/session';
import { texts } from './texts';

/** The first page for everybody who is not signed in. */
export function StartPage() {
  const t = useTexts(texts);
  return (
    <Page title={t('home.title')} lead={t('home.lead')} narrow>
      <ul className="doors">
        <li><a href="/tra-cuu/thu-tuc"><strong>{t('home.procedure')}</strong><span>{t('home.procedureText')}</span></a></li>
        <li><Link to="/tra-cuu/ho-so"><strong>{t('home.dossier')}</strong><span>{t('home.dossierText')}</span></Link></li>
        <li><Link to="/gui-phan-anh"><strong>{t('home.feedback')}</strong><span>{t('home.feedbackText')}</span></Link></li>
        <li><Link to="/phan-anh-da-tra-loi"><strong>{t('home.answered')}</strong><span>{t('home.answeredText')}</span></Link></li>
      </ul>
      <p className="doors-staff"><a href={signInAddress('/')}>{t('signIn')}</a></p>
    </Page>
  );
}
