import { may, type Permission, type Session } from '@/lib/session';
import type { AppText } from './texts';

interface MenuItem {
  to: string;
  text: AppText;
  /** Shown only to those who hold it; null: to every officer. */
  permission: Permission | null;
}

const STAFF: MenuItem[] = [
  { to: '/', text: 'menu.desk', permission: null },
  { to: '/tiep-nhan', text: 'menu.intake', permission: 'dossier:receive' },
  { to: '/ho-so', text: 'menu.dossiers', permission: 'dossier:read' },
  { to: '/phan-anh', text: 'menu.feedback', permission: 'feedback:read' },
  { to: '/thu-tuc', text: 'menu.procedures', permission: null },
  { to: '/quyet-dinh', text: 'menu.decisions', permission: 'decision:read' },
  { to: '/danh-muc', text: 'menu.lists', permission: 'catalog:read' },
  { to: '/chat-luong', text: 'menu.quality', permission: 'catalog:read' },
  { to: '/quy-trinh', text: 'menu.workflows', permission: 'catalog:workflow' },
  { to: '/so-lieu', text: 'menu.figures', permission: 'figures:read' },
  { to: '/don-vi', text: 'menu.units', permission: null },
  { to: '/lich-lam-viec', text: 'menu.calendar', permission: 'catalog:calendar' },
];

const PUBLIC: MenuItem[] = [
  { to: '/tra-cuu/thu-tuc', text: 'menu.findProcedure', permission: null },
  { to: '/quyet-dinh-cong-bo', text: 'menu.publicDecisions', permission: null },
  { to: '/tra-cuu/ho-so', text: 'menu.followDossier', permission: null },
  { to: '/gui-phan-anh', text: 'menu.sendFeedback', permission: null },
  { to: '/phan-anh-da-tra-loi', text: 'menu.answered', permission: null },
];

/** What this reader may open, and nothing more. */
export function menuOf(session: Session): MenuItem[] {
  if (session.kind === 'anonymous') return PUBLIC;
  return STAFF.filter((item) => item.permission === null || may(session, item.permission));
}
