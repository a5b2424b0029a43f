import type {
  JoinKey,
  JoinRefusal,
  LoadField,
  LoadProblem,
  Reason,
  ReasonCode,
  SealedOrderChange,
  SealFailure,
} from '#domain';
import { sayIn } from '#messages';
import { ALL_TEXTS } from '#messages/all';
import { english } from '#phrases/all';

const { phraseOf } = english;
const say = sayIn('en-US')(ALL_TEXTS.en.life);

const JOIN: Readonly<Record<JoinRefusal, string>> = {
  deleted: 'The order no longer exists in Shopify.',
  cancelled: 'The order is cancelled.',
  fulfilled: 'The order has left already.',
  'test-order': 'It is a test order: nothing was bought.',
  'on-hold': 'It is on hold in Shopify: take it out, or release the hold there.',
  scheduled: 'It is scheduled in Shopify for a later day: take it out, or change its day there.',
  'not-completable': 'Its location cannot complete it: assign it to another location in Shopify.',
  'status-unknown': 'Shopify says something of it that Minimis does not know: see the order in Shopify.',
  unpaid: 'It is not paid: collect the payment, or change in Settings whether unpaid orders wait.',
  'payment-void': 'Its payment was voided or has expired: collect it, or cancel the order in Shopify.',
  refunded: 'All that was paid for it was refunded: cancel it in Shopify.',
  'not-applicable': 'The order needs no US customs entry, so it does not cross with this load.',
  review: 'The order needs your review first: open it and add what is missing.',
  'by-mail': 'Orders sent by mail do not cross in a consolidated load.',
  'no-entry': 'The order has no entry that it could cross under.',
  'formal-ad-cvd': 'The order may fall under antidumping or countervailing duties: hand it to your broker on its own.',
  'not-eligible-321': 'The order is not eligible for Section 321.',
  'law-closed-321': 'No Section 321 manifest is taken on that day.',
  'facts-missing': 'A fact is missing for the entry: open the order and add it.',
  'no-arrival': 'The day of arrival is not known.',
  'no-ship-from':
    'The order leaves from several places, or from one that is not known: assign it to one location in Shopify, or set your ship-from address.',
  'no-port': 'Choose a mode and a port of arrival in Settings first.',
};

/** Why an order may not join, as sentences that say what to do. `lead`: the reason that leads its verdict, where it is at hand. */
export function joinSentence(
  refusal: JoinRefusal,
  missing: readonly ReasonCode[],
  lead: Pick<Reason, 'code' | 'facts'> | null = null,
): string {
  if (refusal !== 'facts-missing' && refusal !== 'review') return JOIN[refusal];
  const todo = missing.flatMap((code) => phraseOf(code, {}).whatToDo ?? []);
  if (todo.length > 0) return [...new Set(todo)].join(' ');
  if (lead === null) return JOIN[refusal];
  const { sentence, whatToDo } = phraseOf(lead.code, lead.facts);
  return whatToDo === null ? sentence : `${sentence} ${whatToDo}`;
}

export function sealSentence({ why }: SealFailure, load: JoinKey, lead: Reason | null = null): string {
  if (why.kind === 'may-not-join') return joinSentence(why.refusal, why.missing, lead);
  return elsewhereSentence(why.key, load);
}

/** In what an order's own load differs from this one. */
export function elsewhereSentence(own: JoinKey, load: JoinKey): string {
  if (own.shipFromKey !== load.shipFromKey) return 'It leaves from another place: move it to a shipment from there.';
  if (own.mode !== load.mode) return 'It travels by another mode: move it to a shipment of that mode.';
  if (own.port !== load.port) return 'It arrives at another port: move it to a shipment for that port.';
  if (own.laneId !== load.laneId) return 'It crosses by another way: move it to a shipment of that way.';
  return 'It no longer shares the day of this shipment: move it to another.';
}

const CHANGED: Readonly<Record<SealedOrderChange, string>> = {
  deleted: 'it was deleted in Shopify',
  cancelled: 'it was cancelled',
  refunded: say('since.refunded'),
  'nothing-left': 'nothing of it is left to ship',
  'ship-from': 'it leaves from another place',
  consignee: 'it goes to another name or address',
  goods: 'it holds other goods, or another number of them',
  value: 'its goods are worth another amount',
  'more-due': 'another parcel of it is due',
};

/** In what an order of a sealed load is otherwise than the manifest says, and what to do about it before the load arrives. */
export function changedSentence(changes: readonly SealedOrderChange[], scn: string): string {
  if (changes.length === 1 && changes[0] === 'more-due')
    return 'What was sealed of it has left, and another parcel of it is due now. An order goes into one shipment only: send the rest under an entry of its own, with your broker.';
  const travels = !changes.some((change) => ['deleted', 'cancelled', 'nothing-left'].includes(change));
  const what = `Since the seal ${changes.map((change) => CHANGED[change]).join(', and ')}.`;
  return travels
    ? `${what} The manifest has it as it was: tell your carrier and broker what is right for ${scn}, or keep the parcel back.`
    : `${what} Keep the parcel back, and have your carrier and broker take ${scn} off the manifest and the entry.`;
}

/** Its load left without all of its parcels, as far as scans tell. */
export const shortSentence = (scn: string): string => say('since.short', { scn });

export const FIELDS: Readonly<Record<LoadField, string>> = {
  orders: 'The shipment has no orders',
  scac: 'The carrier’s SCAC',
  scn: 'The shipment control number',
  lines: 'The order has no goods to ship',
  'shipper-name': 'The shipper’s name',
  'shipper-address': 'The shipper’s street address',
  'shipper-city': 'The shipper’s city',
  'shipper-province': 'The shipper’s province or state',
  'shipper-zip': 'The shipper’s postal code',
  'shipper-country': 'The shipper’s country',
  'consignee-name': 'The customer’s name',
  'consignee-address': 'The customer’s street address',
  'consignee-city': 'The customer’s city',
  'consignee-state': 'The customer’s state',
  'consignee-zip': 'The customer’s ZIP code',
  'consignee-country': 'The customer’s country',
  description: 'The description of a product',
  quantity: 'The quantity of a line',
  value: 'The value of a line',
  weight: 'The weight of a product',
  origin: 'The country of origin of a product',
  hts: 'The tariff number of a product',
  claim: 'The preference that is claimed for a product',
  'quantity-unit': 'The amount of a product in the unit of its tariff number',
  manufacturer: 'The manufacturer of a product',
  importer: 'The importer of record',
  signer: 'The person who knows the facts',
  'trip-number': 'The trip number',
  port: 'The port of arrival',
  arrival: 'The hour of arrival',
  truck: 'The truck',
  trailer: 'The trailer',
  driver: 'The driver',
  profile: 'The column profile',
};

const REMEDY = (field: LoadField): string => {
  if (field.startsWith('shipper'))
    return 'Complete the address of the location in Shopify, or your ship-from address in Settings.';
  if (field.startsWith('consignee')) return 'Correct the shipping address of the order in Shopify.';
  return 'Correct the product in Shopify, then re-check the order.';
};

/** What keeps a load from being written on a manifest, and what to do about it. */
export function problemSentence({ field, problem }: LoadProblem): string {
  const what = FIELDS[field];
  if (field === 'orders' || field === 'lines') return `${what}.`;
  switch (problem) {
    case 'missing':
      return `${what} is missing. ${REMEDY(field)}`;
    case 'not-latin':
      return field === 'description'
        ? `${what} cannot be written in Latin letters, which is all a US manifest takes. Describe it in English on the Products page.`
        : `${what} cannot be written in Latin letters, which is all a US manifest takes: write it as on the passport or the shipping label, without emoji. ${REMEDY(field)}`;
    case 'too-long':
      return field === 'description'
        ? `${what} begins with a word that is longer than the 45 characters of a manifest. Shorten it on the Products page.`
        : `${what} is too long for a manifest, even with the post’s abbreviations, and what would be left out is needed. Shorten it. ${REMEDY(field)}`;
    case 'too-large':
      return `${what} has more digits than the file has room for. ${REMEDY(field)}`;
    case 'too-short':
      return `${what} is too short for a manifest. ${REMEDY(field)}`;
    case 'tells-nothing':
      return `${what} no longer says what the goods are once it is written in Latin letters and cut to the 45 characters of a manifest. Shorten it on the Products page.`;
    case 'not-a-us-state':
      return `${what} is not a US state that a truck manifest takes. ${REMEDY(field)}`;
    case 'not-a-province':
      return `${what} is not one we know. ${REMEDY(field)}`;
    case 'invalid':
      return `${what} is not valid. ${REMEDY(field)}`;
  }
}
