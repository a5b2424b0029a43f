import { crossingWords, phraseOf, stepOfMetafield } from '#shopify';
import type { EligibilityMetafield, EligibilityReason } from '#shopify';
import type { Eligibility } from './load-eligibility.ts';

type Translate = (key: string, values?: Record<string, string>) => string;

/** Red is for what may not ship. */
const TONES = {
  ready: 'success',
  held: 'warning',
  stop: 'critical',
  'in-load': 'info',
  left: 'neutral',
  released: 'neutral',
  cancelled: 'neutral',
  none: 'neutral',
} as const;

/** The app's own page of this order; the admin opens `app:` addresses inside the app. */
const appUrl = (orderGid: string | undefined): string => `app:orders/${orderGid?.split('/').at(-1) ?? ''}`;

export function VerdictView({
  state,
  orderGid,
  t,
}: {
  state: Eligibility | null;
  orderGid: string | undefined;
  t: Translate;
}) {
  return (
    <s-admin-block heading={t('heading')}>
      <s-stack direction="block" gap="base">
        <Body state={state} t={t} />
        <s-link href={appUrl(orderGid)}>{t('open')}</s-link>
      </s-stack>
    </s-admin-block>
  );
}

function Body({ state, t }: { state: Eligibility | null; t: Translate }) {
  if (state === null) return <s-text color="subdued">{t('loading')}</s-text>;
  switch (state.kind) {
    case 'decided':
      return <Decided eligibility={state.eligibility} t={t} />;
    case 'undecided':
    case 'unreadable':
      return <s-text>{t(state.kind)}</s-text>;
    case 'failed':
      return <s-banner tone="warning">{t('failed')}</s-banner>;
  }
}

function Decided({ eligibility, t }: { eligibility: EligibilityMetafield; t: Translate }) {
  const { verdict, entry, ready, arrivalDay, shipment, reasons, warnings, missing, grantedBy, rulebook, crossing } =
    eligibility;
  const step = stepOfMetafield(eligibility);
  return (
    <s-stack direction="block" gap="base">
      <s-stack direction="inline" gap="small">
        {crossing === undefined ? null : (
          <s-badge tone={TONES[crossing.kind]}>{crossingWords(crossing, shipment)}</s-badge>
        )}
        <s-badge tone="neutral">{t(`verdict.${verdict}`)}</s-badge>
        {entry === 'none' ? null : (
          <s-badge tone={ready ? 'neutral' : 'warning'}>{t(ready ? 'entry' : 'entryNotReady', { entry })}</s-badge>
        )}
      </s-stack>
      {step === null ? null : <s-text type="strong">{step}</s-text>}
      {[...reasons, ...warnings.filter(({ code }) => code === 'AMENDED')].map((reason) => (
        <ReasonText key={`${reason.code} ${JSON.stringify(reason.facts)}`} reason={reason} t={t} />
      ))}
      {grantedBy === null ? null : <s-text>{t('granted', { cite: grantedBy.cite })}</s-text>}
      {missing
        .filter((code) => !reasons.some((reason) => reason.code === code))
        .map((code) => (
          <s-text key={code}>{phraseOf(code, {}).whatToDo}</s-text>
        ))}
      {arrivalDay === null ? null : <s-text color="subdued">{t('arrival', { day: arrivalDay })}</s-text>}
      <s-text color="subdued">{t('rulebook', { version: rulebook.version })}</s-text>
    </s-stack>
  );
}

function ReasonText({ reason, t }: { reason: EligibilityReason; t: Translate }) {
  const phrase = phraseOf(reason.code, reason.facts);
  return (
    <s-stack direction="block" gap="small-200">
      <s-text type="strong">{phrase.title}</s-text>
      <s-text>{phrase.sentence}</s-text>
      {phrase.whatToDo === null ? null : <s-text>{t('remedy', { text: phrase.whatToDo })}</s-text>}
      <s-text color="subdued">{reason.cite}</s-text>
    </s-stack>
  );
}
