import type { SettingsJson } from '#contract';
import { canonicalJson } from '#shopify';

/** What of the shop's orders a changed field of the settings asks for again. */
interface Asks {
  /** Open orders are decided anew: the law, the arrival, the place or the joining of a load rests on it. */
  readonly decides: boolean;
  /** The tags of sealed orders, too, are written anew. */
  readonly tags: boolean;
}

const NOTHING: Asks = { decides: false, tags: false };
const DECISION: Asks = { decides: true, tags: false };
const TAGS: Asks = { decides: true, tags: true };

/** Every field. A new one does not compile before it is decided here. */
const ASKS: Readonly<Record<keyof SettingsJson, Asks>> = {
  shipFrom: DECISION,
  transitDays: DECISION,
  mode: DECISION,
  port: DECISION,
  // Written on the manifest; a load that has none takes it (`nameCarrier`).
  scac: NOTHING,
  importerCountry: DECISION,
  importerKind: DECISION,
  // Whether there is one decides; which one does not.
  importerNumber: DECISION,
  importerBond: DECISION,
  importerAgent: DECISION,
  tagPrefix: TAGS,
  tagNotApplicable: TAGS,
  tagCrossing: TAGS,
  tagVerdict: TAGS,
  automaticBatching: DECISION,
  waitForPayment: DECISION,
  arrivalTime: DECISION,
  staleAfterDays: DECISION,
  // The daily job reads it.
  retentionDays: NOTHING,
  // Priced when somebody looks.
  fees: NOTHING,
};

const FIELDS = Object.keys(ASKS) as readonly (keyof SettingsJson)[];

const deciding = (settings: SettingsJson, field: keyof SettingsJson): unknown =>
  field === 'importerNumber' ? settings.importerNumber !== null : settings[field];

/** What the fields that differ ask for, together. */
export function askedBy(before: SettingsJson, after: SettingsJson): Asks {
  const changed = FIELDS.filter(
    (field) => canonicalJson({ is: deciding(before, field) }) !== canonicalJson({ is: deciding(after, field) }),
  );
  return {
    decides: changed.some((field) => ASKS[field].decides),
    tags: changed.some((field) => ASKS[field].tags),
  };
}
