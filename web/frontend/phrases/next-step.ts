import type { EntryJson, OrderDetail } from '#contract';
import { sentenceList } from '../format/list.ts';
import { reasonTitle } from './reason.ts';

const UNDER: Readonly<Record<Exclude<EntryJson, 'none'>, string>> = {
  '321': 'under Section 321, free of duty',
  '11': 'under an informal entry (type 11), with duty',
  '01': 'under a formal entry (type 01), with duty',
  '03': 'under an antidumping entry (type 03), with duty',
  mail: 'by post, with duty',
};

type Shown = Pick<
  OrderDetail,
  'verdict' | 'entry' | 'entryReady' | 'missing' | 'cancelled' | 'left' | 'shipment' | 'joinRefusal' | 'lots'
>;

/** What is to be done with the order next, in one sentence. Null: nothing, or each of its lots says so for itself. */
export function nextStep(order: Shown): string | null {
  const { verdict, entry, entryReady, missing, cancelled, left, shipment, joinRefusal, lots } = order;
  if (verdict === 'not-applicable' || cancelled || lots.length > 1) return null;
  if (entry === 'none') return 'Do not ship it: no entry can be made for these goods.';
  if (left) return null;
  const facts = missing.map((code) => lowerFirst(reasonTitle(code)));
  if (facts.length > 0) return `Before it can travel ${UNDER[entry]}, settle: ${sentenceList(facts)}.`;
  if (verdict === 'review') return 'Answer the questions below, or see under “Why” what is in doubt.';
  if (!entryReady) return null;
  const ready = `It can travel ${UNDER[entry]}: everything that needs is known`;
  if (shipment?.state === 'sealed') return `It travels ${UNDER[entry]}, in sealed shipment ${shipment.name}.`;
  if (shipment !== null) return `${ready}, and it is in shipment ${shipment.name}.`;
  return joinRefusal === null ? `${ready}. Add it to a shipment.` : `${ready}.`;
}

/** A title within a sentence; what begins with letters that stand for words keeps them. */
const lowerFirst = (title: string): string =>
  /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
