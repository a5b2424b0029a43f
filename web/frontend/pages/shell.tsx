import { useEffect } from 'react';
import { Outlet, useNavigation } from 'react-router';
import { showLoading } from '../app-bridge.ts';
import { AppFrame } from '../components/app-frame.tsx';
import { NavMenu } from '../components/nav-menu.tsx';

/** Around every page: Polaris, the admin's navigation, and the admin's loading bar while a page's code is fetched. */
export function Shell() {
  const busy = useNavigation().state !== 'idle';
  useEffect(() => showLoading(busy), [busy]);
  return (
    <AppFrame>
      <NavMenu />
      <main>
        <Outlet />
      </main>
    </AppFrame>
  );
}
