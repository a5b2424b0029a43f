import type { ConsignmentLine, Party } from '../consignment/consignment.ts';
import { goodsOf, papersAddress } from './order-on-load.ts';
import type { LoadShipment } from './sealed-load.ts';

/** What became of an order after its load was sealed: the manifest says otherwise of it. */
export type SealedOrderChange =
  | 'deleted'
  | 'cancelled'
  /** Nothing of it is left to ship. */
  | 'nothing-left'
  | 'ship-from'
  | 'consignee'
  /** Other lines, or another number of pieces. */
  | 'goods'
  /** The same goods at another value. */
  | 'value';

/** An order of a sealed load as it stands now. */
export interface OrderSinceSealed {
  readonly deleted: boolean;
  readonly cancelled: boolean;
  /** Does it still leave from where the load does? */
  readonly samePlace: boolean;
  readonly lots: readonly { readonly consignee: Party | null; readonly lines: readonly ConsignmentLine[] }[];
  /** US cents; null: not known. */
  readonly valueUsdMinor: number | null;
}

/** In what an order differs from what was sealed of it. Empty: it is what the manifest says. */
export function changesSinceSealed(sealed: LoadShipment, now: OrderSinceSealed): readonly SealedOrderChange[] {
  if (now.deleted) return ['deleted'];
  if (now.cancelled) return ['cancelled'];
  const goods = now.lots.flatMap(goodsOf);
  if (goods.length === 0) return ['nothing-left'];
  const changes: SealedOrderChange[] = [];
  if (!now.samePlace) changes.push('ship-from');
  if (consigneeDiffers(sealed, now)) changes.push('consignee');
  const pieces = (lines: readonly (readonly [id: string, quantity: number])[]) =>
    JSON.stringify([...lines].sort(([a], [b]) => (a < b ? -1 : 1)));
  const before = pieces(sealed.commodities.map(({ lineId, quantity }) => [lineId, quantity]));
  if (pieces(goods.map(({ id, quantity }) => [id, quantity])) !== before) changes.push('goods');
  else if (now.valueUsdMinor !== null && now.valueUsdMinor !== valueOf(sealed)) changes.push('value');
  return changes;
}

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
