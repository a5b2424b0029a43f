import type { Entry, ReasonCode } from '#domain';

interface Heed {
  /** Within a sentence, after “before it leaves,”. */
  readonly words: string;
  /** Nothing is left to see to under this entry. */
  readonly notUnder?: Entry;
}

/** What an order whose entry is ready still asks of a person. None of it is a bar, and none of it says how it ships. */
const HEED: Partial<Record<ReasonCode, Heed>> = {
  EXCISE_ALCOHOL: { words: 'see that the importer has alcohol permits' },
  EXCISE_TOBACCO: { words: 'see that the importer has tobacco permits' },
  QUOTA: { words: 'ask your broker whether the quota is open' },
  ADCVD: { words: 'ask your broker whether an antidumping order covers the goods', notUnder: '03' },
  PGA_DATA_REQUIRED: { words: 'ask your broker which data another agency wants' },
  UFLPA: { words: 'have the papers of the supply chain at hand' },
  WEAPON: { words: 'look whether it is more than an ordinary knife or tool' },
  PARAPHERNALIA: { words: 'make sure that it is no equipment for drugs' },
  HAZMAT: { words: 'tell the carrier about the dangerous goods' },
  SCREEN_PARTIES: { words: 'check the names against the US sanctions lists' },
  STATE_ZIP_MISMATCH: { words: 'get the right state and ZIP code' },
  FOREIGN_IOR_INFORMAL: { words: 'ask your broker whether a foreign importer may still file it' },
  FOREIGN_IOR_FORMAL: { words: 'ask your broker about bond and CTPAT of the foreign importer' },
  MISSING_IMPORTER: { words: 'state the importer of record in the settings' },
};

export const heedOf = (code: string): Heed | undefined =>
  Object.hasOwn(HEED, code) ? HEED[code as ReasonCode] : undefined;
