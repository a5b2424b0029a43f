import type { ConsignmentLine, Party } from '../consignment/consignment.ts';
import { goodsOf, papersAddress } from './order-on-load.ts';
import type { LoadShipment } from './sealed-load.ts';

/** What became of an order after its load was sealed: the manifest says otherwise of it. */
export type SealedOrderChange =
  | 'deleted'
  | 'cancelled'
  /** All that was paid for it was paid back. */
  | 'refunded'
  /** Nothing of it is left to ship. */
  | 'nothing-left'
  | 'ship-from'
  | 'consignee'
  /** Other lines, or another number of pieces. */
  | 'goods'
  /** The same goods at another value. */
  | 'value'
  /** All that was declared has left, and another parcel of the order is due. */
  | 'more-due';

/** An order of a sealed load as it stands now. */
export interface OrderSinceSealed {
  readonly deleted: boolean;
  readonly cancelled: boolean;
  readonly refunded: boolean;
  /** Does it still leave from where the load does? */
  readonly samePlace: boolean;
  readonly lots: readonly { readonly consignee: Party | null; readonly lines: readonly ConsignmentLine[] }[];
  /** Parts of the order that do not go with those lots: `gone` ones have left. */
  readonly others: readonly { readonly gone: boolean; readonly lines: readonly ConsignmentLine[] }[];
  /** Those lots may leave now. */
  readonly due: boolean;
  /** Those lots have left. */
  readonly gone: boolean;
  /** The whole order when it was sealed; null: what was sealed was all of it. */
  readonly atSeal: OrderAtSeal | null;
  /** Of the lots, US cents; null: not known. */
  readonly valueUsdMinor: number | null;
}

/** Pieces of an order when it was sealed, of which the load may hold a part. */
export interface OrderAtSeal {
  readonly whole: Pieces;
  /** What had left in an earlier parcel. */
  readonly gone: Pieces;
}

/** How many, by line. */
export type Pieces = Readonly<Record<string, number>>;

/** In what an order differs from what was sealed of it. Empty: it is what the manifest says. */
export function changesSinceSealed(sealed: LoadShipment, now: OrderSinceSealed): readonly SealedOrderChange[] {
  if (now.deleted) return ['deleted'];
  if (now.cancelled) return ['cancelled'];
  const parcel = piecesOf(now.lots.flatMap(goodsOf));
  const whole = piecesOf([...now.lots, ...now.others].flatMap(goodsOf));
  if (Object.keys(whole).length === 0) return ['nothing-left'];
  const declared = piecesOf(sealed.commodities.map(({ lineId, quantity }) => ({ id: lineId, quantity })));
  const goodsDiffer = !same(whole, now.atSeal?.whole ?? declared);
  // Otherwise the lots are another parcel: what was declared has left, or is leaving.
  const asDeclared = same(parcel, declared);
  const changes: SealedOrderChange[] = now.refunded ? ['refunded'] : [];
  if (!now.samePlace && (asDeclared || goodsDiffer)) changes.push('ship-from');
  if (consigneeDiffers(sealed, now)) changes.push('consignee');
  if (goodsDiffer) changes.push('goods');
  else if (asDeclared && now.valueUsdMinor !== null && now.valueUsdMinor !== valueOf(sealed)) changes.push('value');
  else if (!asDeclared && now.due && covers(goneOf(now), plus(declared, now.atSeal?.gone ?? {})))
    changes.push('more-due');
  return changes;
}

const goneOf = ({ lots, gone, others }: OrderSinceSealed): Pieces =>
  piecesOf([...(gone ? lots : []), ...others.filter((one) => one.gone)].flatMap(goodsOf));

/** Pieces by line: one that leaves from two places is one line. */
export function piecesOf(lines: readonly Pick<ConsignmentLine, 'id' | 'quantity'>[]): Pieces {
  const pieces: Record<string, number> = {};
  for (const { id, quantity } of lines) pieces[id] = (pieces[id] ?? 0) + quantity;
  return pieces;
}

const plus = (a: Pieces, b: Pieces): Pieces =>
  piecesOf([...Object.entries(a), ...Object.entries(b)].map(([id, quantity]) => ({ id, quantity })));

const covers = (more: Pieces, less: Pieces): boolean =>
  Object.entries(less).every(([id, quantity]) => (more[id] ?? 0) >= quantity);

const same = (a: Pieces, b: Pieces): boolean => covers(a, b) && covers(b, a);

function consigneeDiffers({ consignee }: LoadShipment, { lots }: OrderSinceSealed): boolean {
  const party = lots.find((lot) => goodsOf(lot).length > 0)?.consignee ?? null;
  const { name, address, city, province, zip } = papersAddress(party, 'consignee');
  const as = [name, address, city, province, zip, party?.country ?? ''];
  return [consignee.name, consignee.address, consignee.city, consignee.province, consignee.zip, consignee.country].some(
    (part, index) => part !== as[index],
  );
}

const valueOf = ({ commodities }: LoadShipment): number =>
  commodities.reduce((sum, { valueUsdMinor }) => sum + valueUsdMinor, 0);
