import { Page as PolarisPage } from '@shopify/polaris';
import type { PageProps } from '@shopify/polaris';
import { useEffect } from 'react';

/** A page that names itself to the browser, too: tabs, history and screen readers tell pages apart by it. */
export function Page(props: PageProps) {
  const { title } = props;
  useEffect(() => {
    document.title = title ? `${title} · Minimis` : 'Minimis';
  }, [title]);
  return <PolarisPage {...props} />;
}
