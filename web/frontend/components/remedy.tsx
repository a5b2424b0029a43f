import { source as texts } from '#messages/source';
import { Link, Text } from '@shopify/polaris';
import { words } from '../format/words.ts';
import { isRemediedInProducts, isRemediedInRules, isRemediedInSettings } from '../phrases/reason.ts';

const say = words(texts);

/** What to do about a reason, with a way to Settings, Products or Rules where that is the place to do it. */
export function Remedy({ code, text }: { code: string; text: string | null }) {
  return (
    <Text as="span" breakWord>
      {text}
      {isRemediedInSettings(code) && (
        <>
          {' '}
          <Link url="/settings">{say('open-settings')}</Link>
        </>
      )}
      {isRemediedInProducts(code) && (
        <>
          {' '}
          <Link url="/products?gap=any">{say('open-products')}</Link>
        </>
      )}
      {isRemediedInRules(code) && (
        <>
          {' '}
          <Link url="/rules">{say('open-rules')}</Link>
        </>
      )}
    </Text>
  );
}
