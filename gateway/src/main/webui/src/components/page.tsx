import type { ReactNode } from 'react';
import { useTitle } from '@/hooks/use-title';

interface PageProps {
  title: string;
  lead?: ReactNode;
  /** The one main action of a list, top right. */
  action?: ReactNode;
  children: ReactNode;
  narrow?: boolean;
}

/** A screen: its purpose as the title, one main action, the content. */
export function Page({ title, lead, action, children, narrow }: PageProps) {
  useTitle(title);
  return (
    <div className={narrow ? 'page page-narrow' : 'page'}>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          {lead && <div className="lead">{lead}</div>}
        </div>
        {action && <div className="page-action">{action}</div>}
      </div>
      {children}
    </div>
  );
}
