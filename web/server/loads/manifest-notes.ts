import type { ManifestNotes } from '#contract';
import { encodeBorderConnect } from '#domain';
import type { MerchantRules, SealedLoad, TextChange } from '#domain';
import { fieldOfLoad } from './sentences.ts';

/** What the file of a load says otherwise than its orders, and what it weighs. Null: no such file can be made of it. */
export function manifestNotes(load: SealedLoad, merchantRules: MerchantRules): ManifestNotes | null {
  const file = encodeBorderConnect(load, merchantRules);
  if (file.kind !== 'encoded') return null;
  return { weightKg: file.weightKg, changes: together(file.changes, namesOf(load)) };
}

const namesOf = (load: SealedLoad): ReadonlyMap<string, string> =>
  new Map(load.shipments.map(({ orderId, orderName }) => [orderId, orderName]));

/** One line for the same change of many orders: the shipper stands on each of them. */
function together(changes: readonly TextChange[], names: ReadonlyMap<string, string>): ManifestNotes['changes'] {
  const found = new Map<string, ManifestNotes['changes'][number]>();
  for (const { orderId, field, from, to, how } of changes) {
    const key = JSON.stringify([field, from, to]);
    const known = found.get(key) ?? { what: fieldOfLoad(field), from, to, how, orders: [] };
    const name = names.get(orderId) ?? orderId;
    if (!known.orders.includes(name)) known.orders.push(name);
    found.set(key, known);
  }
  // What lost words first: a person should look at it.
  const grave = { shortened: 0, respelled: 1, coded: 2 } as const;
  return [...found.values()].sort((a, b) => grave[a.how] - grave[b.how]);
}
