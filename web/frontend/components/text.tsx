import type { AddressJson, IsoDay, IsoInstant, MoneyJson } from '#contract';
import { shell } from '#messages/shell';
import { BlockStack, Text } from '@shopify/polaris';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { addressLines } from '../format/address.ts';
import { formatDay, formatInstant, toWallClock } from '../format/day.ts';
import { bothMoney, formatMoney } from '../format/money.ts';
import { words } from '../format/words.ts';
import { savingWords } from '../state/charges.ts';

const say = words(shell);

/** A text of the room with something drawn inside it, in the order that the language asks for. */
export const Rich = ({ pieces }: { pieces: readonly ReactNode[] }) => (
  <>
    {pieces.map((piece, index) => (
      <Fragment key={index}>{piece}</Fragment>
    ))}
  </>
);

/** `—` for the eye, words for the ear. */
export function Unknown({ what = say('not-known') }: { what?: string }) {
  return (
    <>
      <span aria-hidden="true">—</span>
      <Text as="span" visuallyHidden>
        {what}
      </Text>
    </>
  );
}

export function MoneyText({ money }: { money: MoneyJson | null }) {
  if (!money) return <Unknown what={say('value-not-known')} />;
  return (
    <Text as="span" numeric>
      {formatMoney(money)}
    </Text>
  );
}

/** In the order's own money with dollars beside it; in dollars alone where it was paid with them. */
export function BothMoneyText({
  usd,
  paid,
  estimated = false,
}: {
  usd: MoneyJson | null;
  paid: MoneyJson | null;
  estimated?: boolean;
}) {
  if (paid === null || paid.currency === 'USD') return <MoneyText money={usd} />;
  return (
    <Text as="span" numeric>
      {bothMoney(usd, paid, estimated)}
    </Text>
  );
}

export function DayText({ day }: { day: IsoDay | null }) {
  if (!day) return <Unknown what={say('day-not-known')} />;
  return <time dateTime={day}>{formatDay(day)}</time>;
}

export function InstantText({ instant }: { instant: IsoInstant | null }) {
  if (!instant) return <Unknown what={say('time-not-known')} />;
  return <time dateTime={instant}>{formatInstant(instant)}</time>;
}

/** The day in the row, the hour on request. */
export function PlacedText({ instant }: { instant: IsoInstant }) {
  return (
    <time dateTime={instant} title={formatInstant(instant)}>
      {formatDay(toWallClock(instant).day)}
    </time>
  );
}

/** Names are people's own words in any script: kept from turning the words around them the other way. */
export function PersonText({ name }: { name: string | null }) {
  return name ? <bdi>{name}</bdi> : <Unknown />;
}

/** Polaris keeps a cell of a table on one line: long text would run over its neighbours. */
export const Wrapped = ({ maxWidth, children }: { maxWidth: string; children: ReactNode }) => (
  <div style={{ whiteSpace: 'normal', overflowWrap: 'anywhere', maxWidth }}>{children}</div>
);

export function AddressText({ address }: { address: AddressJson }) {
  return (
    <BlockStack>
      {addressLines(address).map((line, index) => (
        <Text as="span" key={index} breakWord>
          <bdi>{line}</bdi>
        </Text>
      ))}
    </BlockStack>
  );
}

/** A label above its value. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <BlockStack gap="050">
      <Text as="span" variant="bodySm" tone="subdued">
        {label}
      </Text>
      <Text as="span" breakWord>
        {children}
      </Text>
    </BlockStack>
  );
}

/** What a load saves, in US dollars; a load that costs more says so. */
export function SavingText({ savingMinor, large = false }: { savingMinor: number | null; large?: boolean }) {
  const { text, tone } = savingWords(savingMinor, (minor) => formatMoney({ minor, currency: 'USD' }));
  return (
    <Text as="span" tone={tone} {...(large && savingMinor !== null ? { variant: 'headingLg' as const } : {})}>
      {text}
    </Text>
  );
}
