import { AppProvider } from '@shopify/polaris';
import translations from '@shopify/polaris/locales/en.json' with { type: 'json' };
import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';

type LinkProps = { url: string; external?: boolean; children?: ReactNode } & ComponentProps<'a'>;

/** Our own pages open without a reload; Shopify's admin in the whole window; everything else in a new tab. */
function AppLink({ url, external, children, target, ...rest }: LinkProps) {
  if (url.startsWith('/') && !url.startsWith('//') && !external) {
    // A row that holds the link would follow it once more, and the way back would need two steps.
    const once = 'data-primary-link' in rest ? { onClick: (event: MouseEvent) => event.stopPropagation() } : {};
    return (
      <RouterLink to={url} {...rest} {...once}>
        {children}
      </RouterLink>
    );
  }
  const admin = url.startsWith('shopify:') || url.startsWith('https://admin.shopify.com/');
  return (
    <a href={url} target={target ?? (admin ? '_top' : '_blank')} rel="noopener noreferrer" {...rest}>
      {children}
    </a>
  );
}

export function AppFrame({ children }: { children: ReactNode }) {
  return (
    <AppProvider i18n={translations} linkComponent={AppLink}>
      {children}
    </AppProvider>
  );
}
