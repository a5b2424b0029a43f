import { useEffect } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { showLoading } from '../app-bridge.ts';
import { AppFrame } from '../components/app-frame.tsx';
import { NavMenu } from '../components/nav-menu.tsx';
import { isList } from '../state/way-back.ts';

/** A list that is shown again stands where it stood, however it is reached; every other page begins at its top. */
const scrollKey = ({ pathname, search, key }: { pathname: string; search: string; key: string }): string =>
  isList(pathname) ? `${pathname}${search}` : key;

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
      <ScrollRestoration getKey={scrollKey} />
    </AppFrame>
  );
}
