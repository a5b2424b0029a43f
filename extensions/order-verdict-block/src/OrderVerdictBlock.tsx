// The order page's block: what Minimis decided, why, and which shipment takes the order. It reads the app-owned metafield
// through the admin itself, so it shows the verdict even when the app's own server is away.
import '@shopify/ui-extensions/preact';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadEligibility } from './load-eligibility.ts';
import type { Eligibility } from './load-eligibility.ts';
import { VerdictView } from './VerdictView.tsx';
import { wordsOf } from './words.ts';

function OrderVerdictBlock() {
  const orderGid = shopify.data.selected[0]?.id;
  const [state, setState] = useState<Eligibility | null>(null);
  useEffect(() => {
    let current = true;
    void loadEligibility((query, options) => shopify.query(query, options), orderGid).then((loaded) => {
      if (current) setState(loaded);
    });
    return () => {
      current = false;
    };
  }, [orderGid]);
  return <VerdictView state={state} orderGid={orderGid} words={wordsOf(shopify.i18n.translate('locale'))} />;
}

export default function extension(): void {
  render(<OrderVerdictBlock />, document.body);
}
