import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { ApiFailure } from './api/failure.ts';
import { AppFrame } from './components/app-frame.tsx';
import { SkeletonCards } from './components/skeletons.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { PageError } from './pages/page-error.tsx';
import { Shell } from './pages/shell.tsx';

const RETRIES = 2;

/** A dead network or a busy server is worth another try; a refusal is an answer. */
function worthRetrying(failures: number, error: Error): boolean {
  if (failures >= RETRIES) return false;
  return error instanceof ApiFailure && (error.code === 'unreachable' || error.status >= 500);
}

const queries = new QueryClient({
  defaultOptions: { queries: { retry: worthRetrying, staleTime: 1_000 }, mutations: { retry: false } },
});

// Each page is its own chunk: the order list's table is not loaded to look at the settings.
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
          { index: true, lazy: async () => ({ Component: (await import('./pages/home/home-page.tsx')).HomePage }) },
          {
            path: 'orders',
            lazy: async () => ({ Component: (await import('./pages/orders/orders-page.tsx')).OrdersPage }),
          },
          {
            path: 'orders/:id',
            lazy: async () => ({ Component: (await import('./pages/order/order-page.tsx')).OrderPage }),
          },
          {
            path: 'shipments',
            lazy: async () => ({ Component: (await import('./pages/shipments/shipments-page.tsx')).ShipmentsPage }),
          },
          {
            path: 'shipments/:id',
            lazy: async () => ({ Component: (await import('./pages/shipment/shipment-page.tsx')).ShipmentPage }),
          },
          {
            path: 'products',
            lazy: async () => ({ Component: (await import('./pages/products/products-page.tsx')).ProductsPage }),
          },
          {
            path: 'rules',
            lazy: async () => ({ Component: (await import('./pages/rules/rules-page.tsx')).RulesPage }),
          },
          {
            path: 'reviews',
            lazy: async () => ({ Component: (await import('./pages/reviews/reviews-page.tsx')).ReviewsPage }),
          },
          {
            path: 'reviews/question',
            lazy: async () => ({ Component: (await import('./pages/reviews/review-page.tsx')).ReviewPage }),
          },
          {
            path: 'settings',
            lazy: async () => ({ Component: (await import('./pages/settings/settings-page.tsx')).SettingsPage }),
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
