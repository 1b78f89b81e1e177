import { may, type Permission, type Session } from '@/lib/session';
import type { AppText } from './texts';

interface MenuItem {
  to: string;
  text: AppText;
  /** Shown only to those who hold it; null: to every officer. */
  permission: Permission | null;
  /** Under which heading it is found; without one it stands for itself. */
  group?: MenuGroup;
  /** A page that the gateway makes: it is fetched, not shown by a route. */
  whole?: true;
}

type MenuGroup = 'menu.catalogue' | 'menu.administration';

/** One place of the menu: a link, or a heading that opens several. */
export type MenuEntry = { kind: 'link'; item: MenuItem } | { kind: 'group'; text: MenuGroup; items: MenuItem[] };

const STAFF: MenuItem[] = [
  { to: '/', text: 'menu.desk', permission: null },
  { to: '/tiep-nhan', text: 'menu.intake', permission: 'dossier:receive' },
  { to: '/ho-so', text: 'menu.dossiers', permission: 'dossier:read' },
  { to: '/dong-bo', text: 'menu.exchange', permission: 'exchange:read' },
  { to: '/phan-anh', text: 'menu.feedback', permission: 'feedback:read' },
  { to: '/thu-tuc', text: 'menu.procedures', permission: null, group: 'menu.catalogue' },
  { to: '/quyet-dinh', text: 'menu.decisions', permission: 'decision:read', group: 'menu.catalogue' },
  { to: '/danh-muc', text: 'menu.lists', permission: 'catalog:read', group: 'menu.catalogue' },
  { to: '/chat-luong', text: 'menu.quality', permission: 'catalog:read', group: 'menu.catalogue' },
  { to: '/quy-trinh', text: 'menu.workflows', permission: 'catalog:workflow', group: 'menu.catalogue' },
  { to: '/so-lieu', text: 'menu.figures', permission: 'figures:read' },
  { to: '/don-vi', text: 'menu.units', permission: null, group: 'menu.administration' },
  { to: '/lich-lam-viec', text: 'menu.calendar', permission: 'catalog:calendar', group: 'menu.administration' },
  { to: '/khoa-truy-cap', text: 'menu.keys', permission: 'keys:read', group: 'menu.administration' },
  { to: '/du-lieu-ca-nhan', text: 'menu.privacy', permission: 'person:register', group: 'menu.administration' },
];

const PUBLIC: MenuItem[] = [
  { to: '/tra-cuu/thu-tuc', text: 'menu.findProcedure', permission: null, whole: true },
  { to: '/quyet-dinh-cong-bo', text: 'menu.publicDecisions', permission: null, whole: true },
  { to: '/tra-cuu/ho-so', text: 'menu.followDossier', permission: null },
  { to: '/gui-phan-anh', text: 'menu.sendFeedback', permission: null },
  { to: '/phan-anh-da-tra-loi', text: 'menu.answered', permission: null },
];

/** What this reader may open, and nothing more; a heading with one thing under it is that thing. */
export function menuOf(session: Session): MenuEntry[] {
  const shown = session.kind === 'anonymous' ? PUBLIC : STAFF.filter((item) => item.permission === null || may(session, item.permission));
  const entries: MenuEntry[] = [];
  for (const item of shown) {
    const { group } = item;
    const items = group ? shown.filter((other) => other.group === group) : [];
    if (!group || items.length < 2) entries.push({ kind: 'link', item });
    else if (items[0] === item) entries.push({ kind: 'group', text: group, items });
  }
  return entries;
}

/** Whether the screen at this address is one of these, or below one of them. */
export function isAt(items: MenuItem[], pathname: string): boolean {
  return items.some((item) => pathname === item.to || pathname.startsWith(`${item.to}/`));
}
