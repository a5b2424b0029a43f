import type { LoadField } from './load-problem.ts';

/**
 * A text that the file says otherwise than the order: `shortened`: words of it are abbreviated or left out. `respelled`: without its
 * accents, or with words for signs that the format lacks. `coded`: the same as a code, such as ON for Ontario.
 */
export interface TextChange {
  readonly orderId: string;
  /** Null: about the order as a whole. */
  readonly lineId: string | null;
  readonly field: LoadField;
  readonly from: string;
  readonly to: string;
  readonly how: 'shortened' | 'respelled' | 'coded';
}
