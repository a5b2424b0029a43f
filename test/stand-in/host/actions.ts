import type { OrderAction, OrderView } from './back-office.ts';

type Fields = Readonly<Record<string, string>>;

/** What the posted button asks for, or a sentence that names what is wrong. */
export function readAction(fields: Fields, order: OrderView): OrderAction | string {
  switch (fields['act']) {
    case 'cancel':
      return order.cancelled ? `${order.name} is cancelled already.` : { kind: 'cancel' };
    case 'fulfil':
      return { kind: 'fulfil' };
    case 'hold':
    case 'release':
      return { kind: fields['act'] };
    case 'refund':
    case 'set-quantity':
      return readQuantity(fields['act'], fields, order);
    case 'tag':
      return readTag(fields['tag'] ?? '');
    case 'address':
      return readAddress(fields);
    default:
      return 'That button is not known here: load the page again.';
  }
}

function readQuantity(kind: 'refund' | 'set-quantity', fields: Fields, order: OrderView): OrderAction | string {
  const line = order.lines.find(({ id }) => id === fields['line']);
  if (line === undefined) return 'That line is not in the order any more.';
  if (kind === 'refund')
    return line.currentQuantity > 0 ? { kind, lineId: line.id, quantity: 1 } : 'Nothing is left of that line.';
  const quantity = Number(fields['quantity']);
  const fits = Number.isInteger(quantity) && quantity >= 0 && quantity <= line.currentQuantity;
  return fits
    ? { kind, lineId: line.id, quantity }
    : `Quantity: enter a whole number from 0 to ${line.currentQuantity}.`;
}

function readTag(text: string): OrderAction | string {
  const tag = text.trim();
  if (tag === '' || tag.length > 40) return 'Tag: enter 1 to 40 characters.';
  return tag.includes(',') ? 'Tag: a tag has no comma.' : { kind: 'tag', tag };
}

function readAddress(fields: Fields): OrderAction {
  const part = (name: string): string => (fields[name] ?? '').trim().slice(0, 255);
  return {
    kind: 'address',
    address: {
      firstName: part('firstName'),
      lastName: part('lastName'),
      company: part('company'),
      address1: part('address1'),
      address2: part('address2'),
      city: part('city'),
      province: part('province'),
      zip: part('zip'),
      country: part('country').toUpperCase(),
    },
  };
}
