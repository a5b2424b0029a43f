import { totalsOf } from '../manifest/sealed-load.ts';
import type { LoadParty, SealedLoad } from '../manifest/sealed-load.ts';

/** `12,345.60`: thousands parted, for people. */
export function usd(cents: number): string {
  const dollars = String(Math.floor(cents / 100));
  const groups: string[] = [];
  for (let end = dollars.length; end > 0; end -= 3) groups.unshift(dollars.slice(Math.max(0, end - 3), end));
  return `${groups.join(',')}.${String(cents % 100).padStart(2, '0')}`;
}
export const kilograms = (grams: number): string =>
  `${Math.floor(grams / 1000)}.${String(grams % 1000).padStart(3, '0')}`;

export const partyText = ({ name, address, city, province, zip, country }: LoadParty): string =>
  `${name}, ${address}, ${city}, ${province} ${zip}, ${country}`;

/** By which load, revision and law a paper was made; at the foot of each page. */
export const madeFrom = ({ name, sealedAt, rulebook }: SealedLoad): string =>
  `${name}, sealed ${sealedAt.slice(0, 16).replace('T', ' ')} UTC, rulebook ${rulebook.version}`;

export const totalFacts = (load: SealedLoad): readonly (readonly [string, string])[] => {
  const { orders, lines, pieces, weightGrams, valueUsdMinor } = totalsOf(load);
  return [
    ['Orders (SCNs)', String(orders)],
    ['Lines', String(lines)],
    ['Pieces', String(pieces)],
    ['Gross weight', `${kilograms(weightGrams)} kg`],
    ['Total value', `USD ${usd(valueUsdMinor)}`],
  ];
};
