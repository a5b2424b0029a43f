import { cutAtWord } from '../../fit-text.ts';
import type { LoadField, LoadProblem } from '../../load-problem.ts';
import type { TextChange } from '../../text-change.ts';
import { isSameToReader, plainText } from '../../../values/plain-text.ts';

/** Where a cell stands, for what is noted about it. */
export interface Place {
  readonly orderId: string;
  readonly lineId: string | null;
  readonly field: LoadField;
}

/** Collects what a file of a broker says otherwise than the load, or cannot say at all. */
export class CellNotes {
  readonly changes: TextChange[] = [];
  readonly problems: LoadProblem[] = [];

  /** Plain letters within a length, cut at a word; what changed is listed, and a text without a Latin form refuses the file. */
  text(value: string, max: number, place: Place): string {
    const plain = plainText(value, 'left-out');
    if (plain.kind === 'not-latin') {
      this.problems.push({ ...place, problem: 'not-latin' });
      return '';
    }
    const whole = plain.kind === 'empty' ? '' : plain.text;
    const written = cutAtWord(whole, max);
    if (written === null) {
      this.problems.push({ ...place, problem: 'too-long' });
      return '';
    }
    if (written !== whole) this.changes.push({ ...place, from: value, to: written, how: 'shortened' });
    else if (!isSameToReader(value, written))
      this.changes.push({ ...place, from: value, to: written, how: 'respelled' });
    return written;
  }
}
