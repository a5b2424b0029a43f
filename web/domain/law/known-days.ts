import { legalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { editions } from './editions.ts';

/** The day through which this edition of the rulebook was checked. A parameter looked at later names its own day. */
export const checkedThrough: LegalDay = (editions.at(-1) ?? editions[0]).checkedThrough;

/** The start of the rulebook: the Customs Modernization Act. Nothing is known of earlier days. */
export const firstDay = legalDay('1993-12-08');
