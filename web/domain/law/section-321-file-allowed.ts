import type { LegalDay } from '../values/legal-day.ts';
import { manifest321Accepted } from './manifest-321-accepted.ts';
import { asOf } from './parameter.ts';

/** May a Section 321 manifest be filed for arrival on that day? False from 2025-08-29 on, and where no law is known. */
export const section321FileAllowed = (day: LegalDay): boolean => asOf(manifest321Accepted, day)?.value ?? false;
