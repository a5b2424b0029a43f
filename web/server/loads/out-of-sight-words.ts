import type { Phrase } from '#phrases';
import type { Fact } from '#domain';
import { sayTo } from '../base/reader.ts';

const say = sayTo((texts) => texts.doubts);

/** What it means that Shopify no longer shows an order. */
export const outOfSightWords = ({ placed }: Readonly<Record<string, Fact>>): Phrase => ({
  title: say()('OUT_OF_SIGHT.title'),
  sentence:
    typeof placed === 'string' ? say()('OUT_OF_SIGHT.says.day', { day: { day: placed } }) : say()('OUT_OF_SIGHT.says'),
  whatToDo: say()('OUT_OF_SIGHT.do'),
});
