import { tells } from '../../consignment/telling-words.ts';
import { cutAtWord } from '../fit-text.ts';
import type { LoadField, LoadProblemKind } from '../load-problem.ts';
import { isSameToReader, plainText } from '../../values/plain-text.ts';
import type { LoadCommodity } from '../sealed-load.ts';
import { shortDescription } from '../short-description.ts';
import type { TextChange } from '../text-change.ts';
import { LIMITS } from './limits.ts';

/** Where it is written down what cannot be written, and what was written otherwise. */
export interface Notes {
  fault(field: LoadField, problem: LoadProblemKind): void;
  change(field: LoadField, from: string, to: string, how: TextChange['how']): void;
}

interface Fitting {
  readonly min: number;
  readonly max: number;
  /** Within the limit; null: not to be had without losing what it says. */
  readonly fit: (plain: string, max: number) => string | null;
  readonly pictures: 'refused' | 'left-out';
}

/** A text as the format has it. Whatever a reader would see as another text is noted; what does not fit is refused, never cut in a word. */
export function writtenText(
  text: string,
  field: LoadField,
  { min, max, fit, pictures }: Fitting,
  notes: Notes,
): string {
  const plain = plainText(text, pictures);
  if (plain.kind === 'not-latin' || (plain.kind === 'empty' && text.trim() !== '')) {
    notes.fault(field, 'not-latin');
    return '';
  }
  const whole = plain.kind === 'empty' ? '' : plain.text;
  if (whole.length < min) {
    notes.fault(field, 'too-short');
    return whole;
  }
  const written = fit(whole, max);
  if (written === null || written.length < min) {
    notes.fault(field, 'too-long');
    return '';
  }
  if (written !== whole) notes.change(field, text, written, 'shortened');
  else if (!isSameToReader(text, written)) notes.change(field, text, written, 'respelled');
  return written;
}

export const writtenName = (text: string, field: LoadField, notes: Notes): string =>
  writtenText(text, field, { ...LIMITS.name, fit: cutAtWord, pictures: 'refused' }, notes);

/** What is cut off must not be what told: a description that said what the goods are still says it on the manifest. */
export function writtenDescription({ description, sku }: LoadCommodity, notes: Notes): string {
  const fit = (plain: string) => shortDescription(plain, sku);
  const written = writtenText(description, 'description', { ...LIMITS.description, fit, pictures: 'left-out' }, notes);
  if (written !== '' && tells(description, sku) && !tells(written, sku)) notes.fault('description', 'tells-nothing');
  return written;
}
