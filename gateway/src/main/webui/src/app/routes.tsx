import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Loading } from '@/components/loading';
import { useSession } from '@/hooks/use-session';
import type { Permission } from '@/lib/session';
import { ErrorPage, NotFoundPage } from './error-page';
import { Gate } from './gate';
import { Shell } from './shell';
import { StartPage } from './start-page';

/** Route of a staff screen: its code is fetched when it is opened, and it is shown to holders of the permission. */
function staff(path: string, permission: Permission | null, load: () => Promise<ComponentType>): RouteObject {
  return {
    path,
    lazy: async () => {
      const Screen = await load();
      return { Component: () => <Gate permission={permission}><Screen /></Gate> };
    },
  };
}

function open(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }) };
}

const desk = async () => (await import('@/features/desk/desk-page')).DeskPage;

export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <Loading />,
    children: [
      {
        index: true,
        lazy: async () => {
          const Desk = await desk();
          return { Component: () => (useSession()?.kind === 'officer' ? <Desk /> : <StartPage />) };
        },
      },
      staff('tiep-nhan', 'dossier:receive', async () => (await import('@/features/intake/intake-page')).IntakePage),
      staff('ho-so', 'dossier:read', async () => (await import('@/features/dossiers/dossiers-page')).DossiersPage),
      staff('ho-so/:id', 'dossier:read', async () => (await import('@/features/dossiers/dossier-page')).DossierPage),
      staff('dong-bo', 'exchange:read', async () => (await import('@/features/exchange/ledger-page')).LedgerPage),
      staff('dong-bo/ho-so/:id', 'exchange:read', async () => (await import('@/features/exchange/entry-page')).EntryPage),
      staff('dong-bo/chenh-lech', 'exchange:read', async () => (await import('@/features/exchange/differences-page')).DifferencesPage),
      staff('dong-bo/doi-soat', 'exchange:read', async () => (await import('@/features/exchange/reconciliations-page')).ReconciliationsPage),
      staff('phan-anh', 'feedback:read', async () => (await import('@/features/feedback/feedbacks-page')).FeedbacksPage),
      staff('phan-anh/:id', 'feedback:read', async () => (await import('@/features/feedback/feedback-page')).FeedbackPage),
      open('thu-tuc', async () => (await import('@/features/procedures/procedures-page')).ProceduresPage),
      open('thu-tuc/:code', async () => (await import('@/features/procedures/procedure-page')).ProcedurePage),
      staff('quyet-dinh', 'decision:read', async () => (await import('@/features/decisions/decisions-page')).DecisionsPage),
      staff('quyet-dinh/moi', 'decision:draft', async () => (await import('@/features/decisions/decision-page')).NewDecisionPage),
      staff('quyet-dinh/cua-bo', 'decision:read', async () => (await import('@/features/decisions/upstream-page')).UpstreamPage),
      staff('quyet-dinh/:id', 'decision:read', async () => (await import('@/features/decisions/decision-page')).DecisionPage),
      staff('danh-muc', 'catalog:read', async () => (await import('@/features/lists/lists-page')).ListsPage),
      staff('danh-muc/quyet-dinh', 'decision:read', async () => (await import('@/features/lists/list-decisions-page')).ListDecisionsPage),
      staff('danh-muc/quyet-dinh/moi', 'decision:draft', async () => (await import('@/features/lists/list-decision-page')).NewListDecisionPage),
      staff('danh-muc/quyet-dinh/:id', 'decision:read', async () => (await import('@/features/lists/list-decision-page')).ListDecisionPage),
      staff('danh-muc/ra-soat', 'decision:read', async () => (await import('@/features/lists/reviews-page')).ReviewsPage),
      staff('danh-muc/ra-soat/moi', 'decision:draft', async () => (await import('@/features/lists/review-new-page')).NewReviewPage),
      staff('danh-muc/ra-soat/:id', 'decision:read', async () => (await import('@/features/lists/review-page')).ReviewPage),
      staff('danh-muc/danh-gia-tac-dong', 'decision:read', async () => (await import('@/features/lists/assessments-page')).AssessmentsPage),
      staff('danh-muc/:kind', 'catalog:read', async () => (await import('@/features/lists/list-page')).ListPage),
      staff('chat-luong', 'catalog:read', async () => (await import('@/features/quality/quality-page')).QualityPage),
      staff('chat-luong/quoc-gia', 'catalog:read', async () => (await import('@/features/quality/national-page')).NationalPage),
      staff('quy-trinh', 'catalog:read', async () => (await import('@/features/workflows/workflows-page')).WorkflowsPage),
      staff('quy-trinh/chi-tiet', 'catalog:read', async () => (await import('@/features/workflows/workflow-page')).WorkflowPage),
      staff('so-lieu', 'figures:read', async () => (await import('@/features/figures/figures-page')).FiguresPage),
      staff('so-lieu/ho-so', 'figures:cases', async () => (await import('@/features/figures/cases-page')).CasesPage),
      staff('khoa-truy-cap', 'keys:read', async () => (await import('@/features/keys/keys-page')).KeysPage),
      staff('khoa-truy-cap/su-dung', 'keys:read', async () => (await import('@/features/keys/usage-page')).KeyUsagePage),
      staff('khoa-truy-cap/:id', 'keys:read', async () => (await import('@/features/keys/key-page')).KeyPage),
      staff('du-lieu-ca-nhan', 'person:register', async () => (await import('@/features/privacy/privacy-page')).PrivacyPage),
      staff('lich-lam-viec', 'catalog:calendar', async () => (await import('@/features/calendar/calendar-page')).CalendarPage),
      open('don-vi', async () => (await import('@/features/units/units-page')).UnitsPage),
      staff('don-vi/chia-tach', 'dossier:import', async () => (await import('@/features/units/divided-page')).DividedPage),
      staff('don-vi/thay-doi', 'catalog:read', async () => (await import('@/features/units/change-page')).ChangePage),
      open('don-vi/:id', async () => (await import('@/features/units/unit-page')).UnitPage),
      open('tra-cuu/ho-so', async () => (await import('@/features/public/follow-dossier-page')).FollowDossierPage),
      open('tra-cuu/ho-so/:code', async () => (await import('@/features/public/follow-dossier-page')).FollowDossierPage),
      open('tra-cuu/phan-anh', async () => (await import('@/features/public/follow-feedback-page')).FollowFeedbackPage),
      open('tra-cuu/phan-anh/:code', async () => (await import('@/features/public/follow-feedback-page')).FollowFeedbackPage),
      open('gui-phan-anh', async () => (await import('@/features/public/send-feedback-page')).SendFeedbackPage),
      open('phan-anh-da-tra-loi', async () => (await import('@/features/public/published-page')).PublishedPage),
      open('thuat-ngu', async () => (await import('@/features/glossary/glossary-page')).GlossaryPage),
      { path: '*', element: <NotFoundPage /> },
    ].map((route) => ({ ...route, errorElement: <ErrorPage /> })),
  },
];
