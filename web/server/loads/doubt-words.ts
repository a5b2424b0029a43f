import type { Fact } from '#domain';
import type { Phrase } from '#phrases';
import { sayTo } from '../base/reader.ts';

const say = sayTo((texts) => texts.seal);
const dollars = (minor: Fact | undefined) => ({ money: { minor: Number(minor ?? 0), currency: 'USD' } });

/** What it means that the one entry of a load is a formal one, although orders of it alone are not. */
export const oneEntryFormalWords = ({ minor, asksFormal, orders }: Readonly<Record<string, Fact>>): Phrase => ({
  title: say()('one-entry-formal'),
  sentence:
    asksFormal === true
      ? say()('one-entry-formal.by-order', { orders: Number(orders) })
      : say()('one-entry-formal.by-sum', { sum: dollars(minor), orders: Number(orders) }),
  whatToDo: say()('one-entry-formal.do'),
});

/** What it means that consolidating costs more than it saves. */
export const costsMoreWords = ({ minor }: Readonly<Record<string, Fact>>): Phrase => ({
  title: say()('costs-more.title'),
  sentence: say()('costs-more', { more: dollars(minor) }),
  whatToDo: say()('costs-more.do'),
});
