import type { ConsignmentLine } from '../consignment/consignment.ts';
import type { Citation } from '../law/engine/citation.ts';
import { specialPrograms } from '../law/duty/special-programs.ts';
import type { Program } from '../law/duty/special-programs.ts';
import { asOf, perLaw, valuesOf } from '../law/engine/parameter.ts';
import type { Dated } from '../law/engine/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';

const bySymbol = /* @__PURE__ */ perLaw(
  () =>
    new Map<string, Dated<Program>>(
      specialPrograms.flatMap((one) =>
        valuesOf(one).flatMap(({ value }) => value.symbols.map((symbol) => [symbol, one])),
      ),
    ),
);

export type ClaimStanding =
  | { readonly kind: 'held'; readonly program: Program; readonly source: Citation }
  /** The program is not in force on the day, or is not for goods of this origin. */
  | { readonly kind: 'ended' | 'other-origin'; readonly source: Citation };

/** What the law of the day makes of the preference that a line claims; null: it claims none that we know (USMCA is read elsewhere). */
export function claimStanding({ claim, origin }: ConsignmentLine, day: LegalDay): ClaimStanding | null {
  if (claim == null) return null;
  const parameter = bySymbol().get(claim);
  if (parameter === undefined) return null;
  const inForce = asOf(parameter, day);
  const [any] = valuesOf(parameter);
  if (inForce === null) return any === undefined ? null : { kind: 'ended', source: any.source };
  const { value, source } = inForce;
  const fits = value.origins === null || origin === null || value.origins.includes(origin);
  return fits ? { kind: 'held', program: value, source } : { kind: 'other-origin', source };
}

/** The program that a line claims and may claim on the day; null: none. */
export function heldProgram(
  line: ConsignmentLine,
  day: LegalDay,
): { readonly program: Program; readonly source: Citation } | null {
  const standing = line.claim == null ? null : claimStanding(line, day);
  return standing?.kind === 'held' ? standing : null;
}

export const claims = ({ claim }: ConsignmentLine, ...symbols: readonly string[]): boolean =>
  claim != null && symbols.includes(claim);
