import { Link } from 'react-router';

export interface Tab {
  key: string;
  label: string;
  to: string;
}

/** Saved views as links: each has its own address. */
export function Tabs({ label, tabs, current }: { label: string; tabs: Tab[]; current: string }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.key} to={tab.to} className="tab" aria-current={tab.key === current ? 'page' : undefined}>{tab.label}</Link>
      ))}
    </nav>
  );
}
