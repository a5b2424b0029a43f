import type { FormalBecauseJson } from '#contract';
import { formatMoney } from '../format/money.ts';

/** Why a formal entry is named where most parcels need an informal one. */
export function formalSentence({ kind, limit }: FormalBecauseJson): string {
  switch (kind) {
    case 'over-informal-limit':
      return `Formal rather than informal, because the goods are worth more than ${limit ? formatMoney(limit) : 'the limit'} together.`;
    case 'over-limit-together':
      return `Formal rather than informal: what arrives on one vehicle for this consignee is one entry, and is worth more than ${limit ? formatMoney(limit) : 'the limit'} together.`;
    case 'chapter-99-over-limit':
      return `Formal rather than informal: until April 29, 2025, an article under an additional duty (chapter 99) worth more than ${limit ? formatMoney(limit) : 'the limit'} needed it.`;
    case 'quota-goods':
      return 'Formal rather than informal, because goods in it fall under a heading with a quota. We know the heading only: ask your broker whether the article itself is under the quota.';
    case 'excise-in-mail':
      return 'Formal rather than by post, because alcohol may not be mailed at all, and tobacco does not cross under a postal entry.';
    case 'postal-exclusion':
      return 'Formal rather than by post, because the plain postal entry does not take goods that owe an additional duty or are claimed free, and you state that your post files no entry of type 13.';
    case 'no-limit-known':
      return 'Formal, because no limit for informal entry is known for the day of arrival.';
  }
}
