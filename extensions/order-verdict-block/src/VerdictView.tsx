import type { EligibilityMetafield, EligibilityReason } from '#shopify';
import type { Eligibility } from './load-eligibility.ts';
import type { Words } from './words.ts';

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
  words,
}: {
  state: Eligibility | null;
  orderGid: string | undefined;
  words: Words;
}) {
  return (
    <s-admin-block heading={words.say('heading')}>
      <s-stack direction="block" gap="base">
        <Body state={state} words={words} />
        <s-link href={appUrl(orderGid)}>{words.say('open')}</s-link>
      </s-stack>
    </s-admin-block>
  );
}

function Body({ state, words }: { state: Eligibility | null; words: Words }) {
  if (state === null) return <s-text color="subdued">{words.say('loading')}</s-text>;
  switch (state.kind) {
    case 'decided':
      return <Decided eligibility={state.eligibility} words={words} />;
    case 'undecided':
    case 'unreadable':
      return <s-text>{words.say(state.kind)}</s-text>;
    case 'failed':
      return <s-banner tone="warning">{words.say('failed')}</s-banner>;
  }
}

function Decided({ eligibility, words }: { eligibility: EligibilityMetafield; words: Words }) {
  const { verdict, entry, ready, arrivalDay, shipment, reasons, warnings, missing, grantedBy, rulebook, crossing } =
    eligibility;
  const { say, crossingWords, phraseOf, stepOfMetafield } = words;
  const step = stepOfMetafield(eligibility);
  return (
    <s-stack direction="block" gap="base">
      <s-stack direction="inline" gap="small">
        {crossing === undefined ? null : (
          <s-badge tone={TONES[crossing.kind]}>{crossingWords(crossing, shipment)}</s-badge>
        )}
        <s-badge tone="neutral">{say(`verdict.${verdict}`)}</s-badge>
        {entry === 'none' ? null : (
          <s-badge tone={ready ? 'neutral' : 'warning'}>{say(ready ? 'entry' : 'entry-not-ready', { entry })}</s-badge>
        )}
      </s-stack>
      {step === null ? null : <s-text type="strong">{step}</s-text>}
      {[...reasons, ...warnings.filter(({ code }) => code === 'AMENDED')].map((reason) => (
        <ReasonText key={`${reason.code} ${JSON.stringify(reason.facts)}`} reason={reason} words={words} />
      ))}
      {grantedBy === null ? null : <s-text>{say('granted', { cite: grantedBy.cite })}</s-text>}
      {missing
        .filter((code) => !reasons.some((reason) => reason.code === code))
        .map((code) => (
          <s-text key={code}>{phraseOf(code, {}).whatToDo}</s-text>
        ))}
      {arrivalDay === null ? null : <s-text color="subdued">{say('arrival', { day: { day: arrivalDay } })}</s-text>}
      <s-text color="subdued">{say('rulebook', { version: rulebook.version })}</s-text>
    </s-stack>
  );
}

function ReasonText({ reason, words }: { reason: EligibilityReason; words: Words }) {
  const phrase = words.phraseOf(reason.code, reason.facts);
  return (
    <s-stack direction="block" gap="small-200">
      <s-text type="strong">{phrase.title}</s-text>
      <s-text>{phrase.sentence}</s-text>
      {phrase.whatToDo === null ? null : <s-text>{words.say('remedy', { text: phrase.whatToDo })}</s-text>}
      <s-text color="subdued">{reason.cite}</s-text>
    </s-stack>
  );
}
