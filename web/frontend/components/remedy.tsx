import { Link, Text } from '@shopify/polaris';
import { isRemediedInProducts, isRemediedInSettings } from '../phrases/reason.ts';

/** What to do about a reason, with a way to Settings or Products where that is the place to do it. */
export function Remedy({ code, text }: { code: string; text: string }) {
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
    </Text>
  );
}
