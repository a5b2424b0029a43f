import type { ConsignmentLine } from '../consignment/consignment.ts';
import { section338Aircraft, section338Goods } from '../law/lists/parameters.ts';
import { listedOn, phrasesOf } from '../law/lists/tariff-list.ts';
import type { ListGroup } from '../law/lists/tariff-list.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { claims } from './claimed-program.ts';

export interface Section338 {
  /** `aircraft`: listed, and free by the agreement on civil aircraft that the line claims. */
  readonly match: 'yes' | 'maybe' | 'no' | 'aircraft';
  readonly group: ListGroup | null;
}

const off: Section338 = { match: 'no', group: null };

/** What the lists of Section 338 say of a line of Canada. */
export function section338Match(line: ConsignmentLine, day: LegalDay): Section338 {
  if (line.origin !== 'CA' || line.hts === null) return off;
  const { covering, deeper } = listedOn(section338Goods, line.hts, day);
  const group = covering[0] ?? deeper[0] ?? null;
  if (group === null) return off;
  if (covering.length === 0) return { match: 'maybe', group };
  const isAircraft = claims(line, 'C') && listedOn(section338Aircraft, line.hts, day).covering.length > 0;
  return { match: isAircraft ? 'aircraft' : 'yes', group };
}

const LAST_SPARED = '2026-09-14';

/** Goods that pay a duty of Section 232 are free of it: those of the dairy list, and until the middle of September the others. */
export function isSparedBy232(group: ListGroup, day: LegalDay): boolean {
  const phrases = phrasesOf(group);
  return (
    phrases.has('not if a 232 duty is paid') ||
    (phrases.has('through 2026-09-14 not if a 232 duty is paid') && day <= LAST_SPARED)
  );
}
