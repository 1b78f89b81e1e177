import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Providers } from './providers';
import { newQueryClient } from './query-client';
import { routes } from './routes';

/** The whole application at an address, as a person meets it. */
export function openAt(address: string) {
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(<Providers client={newQueryClient(0)}><RouterProvider router={router} /></Providers>);
  return { user: userEvent.setup({ delay: null }), router };
}
