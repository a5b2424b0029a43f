import type { Dated } from '../law/engine/parameter.ts';
import {
  consigneeOnManifest,
  consolidatedEntry,
  consolidatedPapers,
  entryTypeBySum,
  oneEntryImporter,
  powerOfAttorney,
  valueOfSoldGoods,
  wholePackages,
} from '../law/consolidated-entry.ts';
import { foreignImporterBarred } from '../law/foreign-importer-clock.ts';
import { formalEntryBond, importerNumber } from '../law/importer-duties.ts';

export interface ClearanceQuestion<Key extends string = ClearanceQuestionKey> {
  /** The sentence for a person is found by it. */
  readonly key: Key;
  readonly asked: 'merchant' | 'broker';
  /** What the answer decides. */
  readonly decides: string;
  readonly law: Dated<unknown>;
}

const of =
  (asked: 'merchant' | 'broker') =>
  <Key extends string>(key: Key, decides: string, law: Dated<unknown>): ClearanceQuestion<Key> => ({
    key,
    asked,
    decides,
    law,
  });
const merchant = of('merchant');
const broker = of('broker');

/** What only the merchant or the broker can say before one entry is filed for a load. Asked once for a lane, in this sequence. */
export const CLEARANCE_QUESTIONS = [
  merchant('owner-at-the-border', 'who may be importer of record', oneEntryImporter),
  merchant('price-includes-duty', 'the value of a line', valueOfSoldGoods),
  merchant('importer-of-record', 'who imports, and whether it counts as foreign', foreignImporterBarred),
  merchant('importer-number', 'whether the number is in use', importerNumber),
  merchant('continuous-bond', 'the bond of a formal entry', formalEntryBond),
  merchant('power-of-attorney-and-agent', 'whether the broker may file', powerOfAttorney),
  merchant('affiliate-buys', 'whether a US company is the buyer, and one entry a must', valueOfSoldGoods),
  broker('one-entry-for-many', 'whether one entry is filed at the port, as type 11 too', consolidatedEntry),
  broker('box-22', 'what stands for the consignee', consolidatedEntry),
  broker('buyer-over-limit', 'whether the number of a buyer over $2,500 is needed', entryTypeBySum),
  broker('shipment-numbers', 'a number for each parcel, or one to the hub', consigneeOnManifest),
  broker('invoices', 'one invoice, or one for each order', consolidatedPapers),
  broker('lines-added-up', 'whether lines are added up by HTS number and origin', consolidatedEntry),
  broker('stays-out', 'what is kept out of the entry', wholePackages),
  broker('price', 'the fees', consolidatedEntry),
] as const;
export type ClearanceQuestionKey = (typeof CLEARANCE_QUESTIONS)[number]['key'];
