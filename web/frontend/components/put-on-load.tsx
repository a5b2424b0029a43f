import type { OrdersToPut } from '#contract';
import { lazy, Suspense } from 'react';

const PutDialog = lazy(() => import('./put-dialog.tsx'));

/** The dialog that puts orders on a load, fetched when it is asked for. `which` null: closed. */
export function PutOnLoad({ which, onClose }: { which: OrdersToPut | null; onClose: (put: boolean) => void }) {
  return which === null ? null : (
    <Suspense fallback={null}>
      <PutDialog which={which} onClose={onClose} />
    </Suspense>
  );
}
