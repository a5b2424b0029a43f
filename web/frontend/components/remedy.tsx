import { Link, Text } from '@shopify/polaris';
import { isRemediedInProducts, isRemediedInRules, isRemediedInSettings } from '../phrases/reason.ts';

/** What to do about a reason, with a way to Settings, Products or Rules where that is the place to do it. */
export function Remedy({ code, text }: { code: string; text: string | null }) {
  return (
    <Text as="span" breakWord>
      {text}
      {isRemediedInSettings(code) && (
        <>
          {' '}
          <Link url="/settings">Open settings</Link>
        </>
      )}
      {isRemediedInProducts(code) && (
        <>
          {' '}
          <Link url="/products?gap=any">Open products</Link>
        </>
      )}
      {isRemediedInRules(code) && (
        <>
          {' '}
          <Link url="/rules">Open rules</Link>
        </>
      )}
    </Text>
  );
}
