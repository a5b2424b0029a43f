import type { FormalBecauseJson } from '#contract';
import { order as texts } from '#messages/order';
import { formatMoney } from '../format/money.ts';
import { words } from '../format/words.ts';

const say = words(texts);

/** Why a formal entry is named where most parcels need an informal one. */
export function formalSentence({ kind, limit }: FormalBecauseJson): string {
  switch (kind) {
    case 'over-informal-limit':
      return say('formal.over-informal-limit', { limit: limit ? formatMoney(limit) : say('the-limit') });
    case 'over-limit-together':
      return say('formal.over-limit-together', { limit: limit ? formatMoney(limit) : say('the-limit') });
    case 'chapter-99-over-limit':
      return say('formal.chapter-99-over-limit', { limit: limit ? formatMoney(limit) : say('the-limit') });
    case 'quota-goods':
      return say('formal.quota-goods');
    case 'excise-in-mail':
      return say('formal.excise-in-mail');
    case 'postal-exclusion':
      return say('formal.postal-exclusion');
    case 'no-limit-known':
      return say('formal.no-limit-known');
  }
}
