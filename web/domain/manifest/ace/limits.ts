import { DESCRIPTION_MAX } from '../short-description.ts';

/**
 * What a truck manifest carries of a text, whatever file brings it: the elements of the message (X12 309: N1-02, N3-01, N4-01, N10-02)
 * and the limits that BorderConnect's own exporter writes are the same.
 */
export const LIMITS = {
  name: { min: 2, max: 60 },
  address: { min: 2, max: 55 },
  city: { min: 2, max: 30 },
  description: { min: 2, max: DESCRIPTION_MAX },
  /** Whole US dollars have eight digits in the message that a file becomes. */
  valueUsdMinorMax: 99_999_999_99,
  countMax: 9_999_999,
  weightKgMax: 9_999_999,
} as const;
