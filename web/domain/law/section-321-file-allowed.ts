import type { Mode } from '../values/mode.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { amendedExemption } from './amended.ts';
import { noMerchantRules } from './amendment.ts';
import type { MerchantRules } from './amendment.ts';
import { manifest321Accepted } from './manifest-321-accepted.ts';
import { asOf } from './engine/parameter.ts';

/**
 * May a Section 321 manifest be filed for arrival on that day? False from 2025-08-29 on, and where no law is known; on the
 * days of an amendment what the amendment says.
 */
export function section321FileAllowed(
  day: LegalDay,
  mode: Mode | null = null,
  merchantRules: MerchantRules = noMerchantRules,
): boolean {
  const amended = amendedExemption(merchantRules, day, mode);
  return amended === null ? (asOf(manifest321Accepted, day)?.value ?? false) : amended.rule.manifestAccepted;
}
