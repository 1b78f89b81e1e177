import { Link } from 'react-router';
import type { ReactNode } from 'react';

/** A link that looks like a button, for going to another screen. */
export function LinkButton({ to, primary, children }: { to: string; primary?: boolean; children: ReactNode }) {
  return <Link className={primary ? 'button button-primary' : 'button'} to={to}>{children}</Link>;
}
