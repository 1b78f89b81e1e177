import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Loading } from '@/components/loading';
import { ProblemNotice } from '@/components/problem-notice';
import { useCommon } from '@/hooks/use-common';
import { useLanguage, useTexts } from '@/hooks/use-texts';
import { forgetDrafts, session, signInAddress, type Session } from '@/lib/session';
import { chooseLanguage } from '@/lib/texts/language';
import { ConnectionBanner } from './connection-banner';
import { LiveChanges } from './live-changes';
import { menuOf, type MenuEntry } from './menu';
import { MenuGroup } from './menu-group';
import { texts } from './texts';

/** What surrounds every screen: skip link, name, menu by permission, who is signed in, banner. */
export function Shell() {
  const c = useCommon();
  const { data, error, refetch, isLoading } = useQuery(session);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // After going to another screen the keyboard starts at its content.
    if (!first.current && !document.activeElement?.closest('main')) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [pathname]);
  return (
    <div className="shell">
      <a className="skip" href="#noi-dung-chinh">{c('skip')}</a>
      <TopBar who={data} key={pathname} />
      <ConnectionBanner />
      {data?.kind === 'officer' && <LiveChanges />}
      <main id="noi-dung-chinh" tabIndex={-1} ref={main}>
        {isLoading && <Loading />}
        {error && !data && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {data && <Outlet />}
      </main>
      <Foot />
      <ScrollRestoration />
    </div>
  );
}

/** What helps on every screen, below it. */
function Foot() {
  const t = useTexts(texts);
  return <footer className="foot"><Link to="/thuat-ngu">{t('glossary')}</Link></footer>;
}

function TopBar({ who }: { who: Session | undefined }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  return (
    <header className="topbar">
      <NavLink to="/" className="brand">
        <img src="/favicon.svg" alt="" width="30" height="30" />
        <span><strong>{t('brand')}</strong><br /><small>{t('province')}</small></span>
      </NavLink>
      <button type="button" className="menu-toggle" aria-expanded={open} aria-controls="menu" onClick={() => setOpen(!open)}>
        ☰ {t('menu.toggle')}
      </button>
      <div className={open ? 'menu menu-open' : 'menu'} id="menu">
        <nav aria-label={t('menu')}>
          <ul>
            {who && menuOf(who).map((entry) => <Entry key={entry.kind === 'link' ? entry.item.to : entry.text} entry={entry} />)}
          </ul>
        </nav>
        <Person who={who} />
      </div>
    </header>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  const t = useTexts(texts);
  if (entry.kind === 'group') return <MenuGroup text={entry.text} items={entry.items} />;
  const { item } = entry;
  return <li><NavLink to={item.to} end={item.to === '/'} reloadDocument={item.whole}>{t(item.text)}</NavLink></li>;
}

function Person({ who }: { who: Session | undefined }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <div className="person">
      {who?.kind === 'officer' && (
        <span className="person-name"><strong>{who.me.name}</strong><br /><small>{who.me.unit?.name ?? who.me.username}</small></span>
      )}
      <button type="button" className="plain" lang={other} onClick={() => chooseLanguage(other)}>{t('otherLanguage')}</button>
      {who?.kind === 'officer' && <a href="/dang-xuat" onClick={forgetDrafts}>{t('signOut')}</a>}
      {who?.kind === 'anonymous' && <a className="button" href={signInAddress('/')}>{t('signIn')}</a>}
    </div>
  );
}
