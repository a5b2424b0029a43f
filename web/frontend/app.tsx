import type { ComponentType } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter, NavigationType, RouterProvider } from 'react-router';
import { ApiFailure } from './api/failure.ts';
import { takeFirstAnswers } from './api/first-answer.ts';
import { AppFrame } from './components/app-frame.tsx';
import { SkeletonCards } from './components/skeletons.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { PageError } from './pages/page-error.tsx';
import { PAGES } from './pages.ts';
import type { PageFile } from './pages.ts';
import { Shell } from './pages/shell.tsx';
import { noteVisit } from './state/way-back.ts';

const RETRIES = 2;

/** A dead network or a busy server is worth another try; a refusal is an answer. */
function worthRetrying(failures: number, error: Error): boolean {
  if (failures >= RETRIES) return false;
  return error instanceof ApiFailure && (error.code === 'unreachable' || error.status >= 500);
}

const queries = new QueryClient({
  defaultOptions: { queries: { retry: worthRetrying, staleTime: 1_000 }, mutations: { retry: false } },
});

takeFirstAnswers(queries);

type LazyPage = () => Promise<{ readonly Component: ComponentType }>;

/** Each page is its own chunk: the order list's table is not loaded to look at the settings. */
const lazyPages: Readonly<Record<PageFile, LazyPage>> = {
  'home/home-page': async () => ({ Component: (await import('./pages/home/home-page.tsx')).HomePage }),
  'orders/orders-page': async () => ({ Component: (await import('./pages/orders/orders-page.tsx')).OrdersPage }),
  'order/order-page': async () => ({ Component: (await import('./pages/order/order-page.tsx')).OrderPage }),
  'shipments/shipments-page': async () => ({
    Component: (await import('./pages/shipments/shipments-page.tsx')).ShipmentsPage,
  }),
  'shipment/shipment-page': async () => ({
    Component: (await import('./pages/shipment/shipment-page.tsx')).ShipmentPage,
  }),
  'dock/dock-page': async () => ({ Component: (await import('./pages/dock/dock-page.tsx')).DockPage }),
  'products/products-page': async () => ({
    Component: (await import('./pages/products/products-page.tsx')).ProductsPage,
  }),
  'rules/rules-page': async () => ({ Component: (await import('./pages/rules/rules-page.tsx')).RulesPage }),
  'reviews/reviews-page': async () => ({ Component: (await import('./pages/reviews/reviews-page.tsx')).ReviewsPage }),
  'reviews/review-page': async () => ({ Component: (await import('./pages/reviews/review-page.tsx')).ReviewPage }),
  'settings/settings-page': async () => ({
    Component: (await import('./pages/settings/settings-page.tsx')).SettingsPage,
  }),
  'certifications/certifications-page': async () => ({
    Component: (await import('./pages/certifications/certifications-page.tsx')).CertificationsPage,
  }),
  'glossary/glossary-page': async () => ({
    Component: (await import('./pages/glossary/glossary-page.tsx')).GlossaryPage,
  }),
};

const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <PageError />,
    // Stands alone, without the shell, while the first page's code is fetched.
    hydrateFallbackElement: (
      <AppFrame>
        <SkeletonCards />
      </AppFrame>
    ),
    children: [
      {
        errorElement: <PageError />,
        children: [
          ...PAGES.map(({ path, page }) => ({ path, lazy: lazyPages[page] })),
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);

router.subscribe(({ location, historyAction }) => noteVisit(location, historyAction !== NavigationType.Pop));
noteVisit(router.state.location, false);

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
