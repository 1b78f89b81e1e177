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
      { path: '*', element: <NotFoundPage /> },
    ].map((route) => ({ ...route, errorElement: <ErrorPage /> })),
  },
];

void staff;
void open;
