import { shell } from '#messages/shell';
import { Page as PolarisPage } from '@shopify/polaris';
import type { PageProps } from '@shopify/polaris';
import { useEffect } from 'react';
import { words } from '../format/words.ts';

const say = words(shell);

/** A page that names itself to the browser, too: tabs, history and screen readers tell pages apart by it. */
export function Page(props: PageProps) {
  const { title } = props;
  useEffect(() => {
    document.title = title ? say('title', { page: title }) : 'Minimis';
  }, [title]);
  return <PolarisPage {...props} />;
}
