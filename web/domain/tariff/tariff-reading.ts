import type { DecimalText } from '../values/decimal.ts';
import { readSpecial, usmcaRate } from './special-rate.ts';
import type { TariffLine } from './tariff-line.ts';
import { readRate } from './tariff-rate.ts';
import type { SpecificRate } from './tariff-rate.ts';
import { dotted } from './tariff-text.ts';

/** What the schedule says of one number, as `npm run tariff -- --find` prints it. */
export interface TariffReading {
  readonly htsno: string;
  /** `heading-only`: no general rate stands there, nor over it. `chapter-99`: no goods, an extra duty or its exception. */
  readonly kind: 'free' | 'ad-valorem' | 'specific' | 'compound' | 'text' | 'chapter-99' | 'heading-only';
  readonly readable: boolean;
  readonly percent: DecimalText | null;
  readonly specific: SpecificRate | null;
  readonly general: string;
  readonly special: string;
  readonly column2: string;
  readonly inheritedFrom: string | null;
  readonly units: readonly string[];
  readonly path: readonly string[];
  readonly section301: readonly string[];
  readonly alsoFootnoted: readonly string[];
  /** `Free (S)`; null: no rate stands there for USMCA. */
  readonly usmca: string | null;
  /** Of chapter 99: percent on top of the general rate; null: not told so. Whether it is in force the file cannot say. */
  readonly adds: string | null;
  readonly noChange: boolean;
}

/** `The duty provided in the applicable subheading + 35%`, `plus 25%`, `+ a duty of 25%`, `+10%`. */
const ADDS =
  /^the duty provided in the applicable subheading ?(?:\+|plus) ?(?:a duty of )?(\d{1,4}(?:\.\d{1,4})?) ?%\.?$/i;
const NOTHING_ADDED = /^(?:no change|the duty provided in the applicable subheading)\.?$/i;

export function readTariffLine(line: TariffLine): TariffReading {
  const rate = readRate(line.general);
  const isDuty = line.number.startsWith('99');
  const noChange = isDuty && NOTHING_ADDED.test(line.general);
  const usmca = usmcaRate(readSpecial(line.special));
  return {
    htsno: dotted(line.number),
    kind: isDuty ? 'chapter-99' : (rate?.kind ?? 'heading-only'),
    readable: rate !== null && rate.kind !== 'text',
    percent: rate?.kind === 'ad-valorem' || rate?.kind === 'compound' ? rate.percent : null,
    specific: rate?.kind === 'specific' || rate?.kind === 'compound' ? rate.specific : null,
    general: line.general,
    special: line.special,
    column2: line.columnTwo,
    inheritedFrom: line.ratesOf === null ? null : dotted(line.ratesOf),
    units: line.units,
    path: line.path,
    section301: line.section301,
    alsoFootnoted: line.alsoFootnoted,
    usmca: usmca === null ? null : `${usmca.rate} (${usmca.program})`,
    adds: noChange ? '0' : isDuty ? (ADDS.exec(line.general)?.[1] ?? null) : null,
    noChange,
  };
}
