import { antidumpingHeads } from '../law/antidumping-heads.ts';
import type { Citation } from '../law/engine/citation.ts';
import { matchHts } from '../law/engine/hts-list.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { Dossier } from '../case/case.ts';
import type { OptionWhy } from './entry-option.ts';
import { allowed, because, refused, unsettled } from './standing.ts';
import type { Standing } from './standing.ts';

const linesUnderOrder = ({ goods }: Dossier): string[] =>
  goods.filter(({ adCvd }) => adCvd === true).map(({ id }) => id);

/** Goods of a heading that an antidumping order may reach, of which it is not stated whether it does. */
function askedOrder({ goods, lawDay }: Dossier): string[] {
  const heads = asOf(antidumpingHeads, lawDay);
  if (heads === null) return [];
  return goods
    .filter(
      ({ adCvd, origin, hts }) =>
        adCvd === null && origin !== 'US' && hts !== null && matchHts(heads.value, hts) !== 'no',
    )
    .map(({ id }) => id);
}

const orderSource = ({ lawDay }: Dossier): Citation | null => asOf(antidumpingHeads, lawDay)?.source ?? null;

/** Goods in it are under an antidumping or countervailing order; null: none are known to be. */
export function underOrder(facts: Dossier): OptionWhy | null {
  const lines = linesUnderOrder(facts);
  return lines.length === 0 ? null : because('antidumping', orderSource(facts), { lines });
}

/** It holds while nothing in it is under an antidumping order, which is not stated yet. */
export function ifNotUnderOrder(facts: Dossier): OptionWhy[] {
  const lines = askedOrder(facts);
  return lines.length === 0 ? [] : [because('antidumping-asked', orderSource(facts), { lines })];
}

/** Type 03: for such goods alone, and open while it is not stated of a heading whether an order reaches it. */
export function antidumping(facts: Dossier): Standing {
  const order = underOrder(facts);
  if (order !== null) return allowed(order);
  const [asked] = ifNotUnderOrder(facts);
  return asked === undefined ? refused(because('no-antidumping', orderSource(facts))) : unsettled(asked);
}
