import type { ConsignmentLine } from '../consignment/consignment.ts';
import { canadaImportBan } from '../law/lists/parameters.ts';
import { listedOn, phrasesOf } from '../law/lists/tariff-list.ts';
import type { ListGroup } from '../law/lists/tariff-list.ts';
import { asOf } from '../law/engine/parameter.ts';
import type { LegalDay } from '../values/legal-day.ts';
import { finding } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';
import type { Rule } from '../case/rule.ts';

const RULE = 'import-not-barred';
const ONLY_PACKAGED = 'packaged (bottle can box keg or the like)';

/** What is still to be said of a line: how it is packed, or the rest of its number. */
type Standing = 'barred' | 'packaged' | 'number' | null;

/** Listed goods of Canada may not be imported from the first day of their list on, by any way; in bulk, some of them may. */
export const importNotBarred: Rule = ({ goods, lawDay }) => {
  if (!goods.some(({ origin }) => origin === 'CA')) return null;
  const list = asOf(canadaImportBan, lawDay);
  if (list === null) return null;
  const standing = goods.map((line) => ({ id: line.id, is: standingOf(line, lawDay) }));
  const linesThat = (is: Standing): string[] => standing.filter((one) => one.is === is).map(({ id }) => id);
  const barred = linesThat('barred');
  const asked = (['packaged', 'number'] as const).flatMap((ask): Finding[] => {
    const lines = linesThat(ask);
    return lines.length === 0 ? [] : [finding('review', 'IMPORT_BAN', RULE, list.source, { lines, ask })];
  });
  return barred.length === 0
    ? asked
    : [finding('ineligible', 'IMPORT_BAN', RULE, list.source, { lines: barred, origin: 'CA' }), ...asked];
};

const inAnyContainer = (group: ListGroup): boolean => !phrasesOf(group).has(ONLY_PACKAGED);

function standingOf({ origin, hts, packaged }: ConsignmentLine, day: LegalDay): Standing {
  if (origin !== 'CA' || hts === null) return null;
  const { covering, deeper } = listedOn(canadaImportBan, hts, day);
  if (covering.some(inAnyContainer)) return 'barred';
  if (covering.length > 0 && packaged == null) return 'packaged';
  if (covering.length > 0 && packaged === true) return 'barred';
  return deeper.some((group) => packaged !== false || inAnyContainer(group)) ? 'number' : null;
}

/** Goods that may not be imported, or may not until somebody has said what they are, cross under no entry. */
export const isBarred = ({ establishes, reason }: Finding): boolean =>
  reason.code === 'IMPORT_BAN' ? establishes !== 'warning' : reason.code === 'EMBARGO' && establishes === 'ineligible';
