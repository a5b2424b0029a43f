import { amendedMailEntry, citationOf } from '../law/amended.ts';
import { postalExclusions } from '../law/duty/postal-exclusions.ts';
import { usGoodsReturnedFree } from '../law/duty/general-rate.ts';
import { foreignImporterBarred } from '../law/foreign-importer-clock.ts';
import { isInsideCountry } from '../law/customs-territory.ts';
import { informalEntryLimit } from '../law/informal-entry-limit.ts';
import { antidumpingHeads } from '../law/antidumping-heads.ts';
import { expressMailFee, merchandiseProcessingFee } from '../law/merchandise-processing-fee.ts';
import { matchHts } from '../law/hts-list.ts';
import { asOf } from '../law/parameter.ts';
import type { Citation } from '../law/citation.ts';
import type { Mode } from '../consignment/consignment.ts';
import { entrySource } from '../law/valuation.ts';
import type { Case, Dossier } from '../rules/case.ts';
import { formalEntryCause } from '../rules/formal-entry-cause.ts';
import { postalExclusion } from '../rules/postal-exclusion.ts';
import type { Fact } from '../rules/reason.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { RouteKind, RouteStanding, RouteWhy, RouteWhyCode } from './priced-route.ts';

export interface Standing {
  readonly standing: RouteStanding;
  readonly why: readonly RouteWhy[];
}

/** A consignment as it would be judged if it came by freight, and if it came by mail. */
export interface BothWays {
  readonly freight: Case;
  readonly mail: Case;
  /** The verdict in force, by the consignment's own mode. */
  readonly verdict: Verdict;
  readonly mode: Mode | null;
}

const because = (
  code: RouteWhyCode,
  citation: Citation | null = null,
  facts: Readonly<Record<string, Fact>> = {},
): RouteWhy => ({ code, citation, facts });
const allowed = (...why: RouteWhy[]): Standing => ({ standing: 'allowed', why });
const unsettled = (...why: RouteWhy[]): Standing => ({ standing: 'unsettled', why });
const refused = (...why: RouteWhy[]): Standing => ({ standing: 'not-allowed', why });

/** Whether the law of the day of arrival allows this way across, and why. */
export function standingOf(kind: RouteKind, ways: BothWays): Standing {
  const { verdict } = ways;
  const [lead] = verdict.reasons;
  if (verdict.verdict === 'not-applicable') {
    const no = because('no-entry-needed', lead?.citation ?? null, { reason: lead?.code ?? '' });
    return kind === 'none' ? allowed(no) : refused(no);
  }
  if (verdict.route.entry === 'none') {
    const bar = because('embargo', lead?.citation ?? null, { reason: lead?.code ?? '' });
    return kind === 'none' ? allowed(bar) : refused(bar);
  }
  switch (kind) {
    case '321':
      return section321(verdict);
    case '11':
      return informal(ways);
    case '9801':
      return returned(ways);
    case 'mail':
      return post(ways);
    case '01':
      return formal(ways);
    case '03':
      return antidumping(ways);
    case 'none':
      return refused(because('formal-entry'));
  }
}

function section321({ verdict, reasons }: Verdict): Standing {
  const [lead] = reasons;
  if (verdict === 'eligible') return allowed(because('eligible'));
  const why = because(verdict === 'review' ? 'questions-open' : 'not-eligible', lead?.citation ?? null, {
    reason: lead?.code ?? '',
  });
  return verdict === 'review' ? unsettled(why) : refused(why);
}

const underOrder = ({ goods }: Dossier): string[] => goods.filter(({ adCvd }) => adCvd === true).map(({ id }) => id);

/** Goods of a heading that an antidumping order may reach, of which nobody has said whether it does. */
function askedOrder({ goods, lawDay }: Dossier): string[] {
  const heads = asOf(antidumpingHeads, lawDay);
  if (heads === null) return [];
  return goods
    .filter(
      ({ adCvd, origin, hts }) =>
        adCvd === null && origin !== 'US' && hts !== null && matchHts(heads.value, hts) !== 'no',
    )
    .map(({ id }) => id);
}

const orderSource = ({ lawDay }: Dossier): Citation | null => asOf(antidumpingHeads, lawDay)?.source ?? null;

/** The law allows it, but the consignment is planned to travel otherwise. */
const otherMode = ({ mode }: BothWays, byMail: boolean): RouteWhy[] =>
  mode !== null && (mode === 'mail') !== byMail ? [because('other-mode', null, { mode })] : [];

/** It holds while nothing in it is under an antidumping order, which nobody has said yet. */
function ifNotUnderOrder(facts: Dossier): RouteWhy[] {
  const lines = askedOrder(facts);
  return lines.length === 0 ? [] : [because('antidumping-asked', orderSource(facts), { lines })];
}

/** What every informal entry needs: within the limit, no quota, no antidumping order. */
function withinInformal(facts: Dossier): Standing | null {
  const lines = underOrder(facts);
  if (lines.length > 0) return refused(because('antidumping', orderSource(facts), { lines }));
  const cause = formalEntryCause(facts);
  if (cause === null) return null;
  switch (cause.kind) {
    case 'over-informal-limit':
      return refused(because(cause.kind, cause.source, { limitMinor: cause.limit.minor }));
    case 'no-limit-known':
      return refused(because(cause.kind));
    default:
      return refused(because(cause.kind, cause.source));
  }
}

function limitOf(facts: Dossier): RouteWhy {
  const limit = asOf(informalEntryLimit, facts.lawDay);
  return because('within-informal-limit', limit?.source ?? null, { limitMinor: limit?.value.minor ?? null });
}

function informal(ways: BothWays): Standing {
  const { freight } = ways;
  return (
    withinInformal(freight) ??
    allowed(limitOf(freight), ...otherMode(ways, false), ...foreignImporter(freight), ...ifNotUnderOrder(freight))
  );
}

function foreignImporter({ day, consignment }: Dossier): RouteWhy[] {
  const clock = day === null ? null : asOf(foreignImporterBarred, day);
  const importer = consignment.importerOfRecord?.country ?? null;
  if (clock === null || (importer !== null && isInsideCountry(importer))) return [];
  const code = importer === null ? 'importer-not-stated' : 'foreign-importer';
  return [because(code, clock.source, { importer, from: clock.from })];
}

/** As an informal or a formal entry that claims it: the smaller one where the law allows that. */
function returned(ways: BothWays): Standing {
  const source = asOf(usGoodsReturnedFree, ways.freight.lawDay)?.source ?? null;
  const lines = ways.freight.goods.filter(({ usReturned }) => usReturned !== true).map(({ id }) => id);
  return lines.length === 0
    ? allowed(because('us-returned', source), ...otherMode(ways, false))
    : refused(because('not-us-returned', source, { lines }));
}

function post(ways: BothWays): Standing {
  const { mail } = ways;
  const stopped = withinInformal(mail);
  if (stopped !== null) return stopped;
  const why = [
    limitOf(mail),
    ...otherMode(ways, true),
    ...ifNotUnderOrder(mail),
    ...filedAsType13(mail),
    ...emsFee(mail),
  ];
  const exclusion = postalExclusion(mail);
  if (exclusion === null) return allowed(...why);
  const { lines, certain, stated, source } = exclusion;
  return unsettled(because('postal-exclusion', source, { lines, certain, stated: stated !== null }), ...why);
}

/** It goes although the plain postal entry may not take it, by the merchant's own word. */
function filedAsType13({ day, house }: Dossier): RouteWhy[] {
  const stated = day === null || asOf(postalExclusions, day) === null ? null : amendedMailEntry(house, day);
  return stated?.rule.type13 === true
    ? [because('post-files-type-13', citationOf(stated), { amendment: stated.id })]
    : [];
}

function emsFee({ day }: Dossier): RouteWhy[] {
  const law = day === null ? null : asOf(expressMailFee, day);
  const fee = day === null ? null : asOf(merchandiseProcessingFee, day);
  return law === null ? [] : [because('ems-fee', law.source, { feeMinor: fee?.value.informal.minor ?? null })];
}

function formal(ways: BothWays): Standing {
  const { freight } = ways;
  const lines = underOrder(freight);
  return lines.length > 0
    ? refused(because('antidumping', orderSource(freight), { lines }))
    : allowed(because('formal-entry', entrySource), ...otherMode(ways, false), ...ifNotUnderOrder(freight));
}

function antidumping({ freight }: BothWays): Standing {
  const lines = underOrder(freight);
  if (lines.length > 0) return allowed(because('antidumping', orderSource(freight), { lines }));
  const asked = askedOrder(freight);
  return asked.length > 0
    ? unsettled(because('antidumping-asked', orderSource(freight), { lines: asked }))
    : refused(because('no-antidumping', orderSource(freight)));
}
