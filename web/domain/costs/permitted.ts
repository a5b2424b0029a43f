import { isForeignImporter, isKnownImporter } from '../consignment/importer.ts';
import { amendedMailEntry, citationOf } from '../law/amended.ts';
import { postalBondNeeded, postalExclusions } from '../law/duty/postal-exclusions.ts';
import { usGoodsReturnedFree } from '../law/duty/general-rate.ts';
import { foreignImporterBarred } from '../law/foreign-importer-clock.ts';
import { importerNeeded } from '../law/importer-duties.ts';
import { expressConsignmentFee, expressMailFee, merchandiseProcessingFee } from '../law/merchandise-processing-fee.ts';
import { asOf } from '../law/engine/parameter.ts';
import { entrySource } from '../law/valuation.ts';
import type { Dossier } from '../case/case.ts';
import { formalEntryCause, informalLimitFor } from '../rules/formal-entry-cause.ts';
import { freeInTheMail, postalExclusion } from '../rules/postal-exclusion.ts';
import type { Verdict } from '../findings/verdict.ts';
import type { EntryOptionKind, OptionWhy } from './entry-option.ts';
import { allowed, because, otherMode, refused, unsettled } from './standing.ts';
import type { BothWays, Standing } from './standing.ts';
import { antidumping, ifNotUnderOrder, underOrder } from './under-order.ts';

/** Whether the law of the day of arrival allows this way across, and why. */
export function standingOf(kind: EntryOptionKind, ways: BothWays): Standing {
  const { verdict } = ways;
  const [lead] = verdict.reasons;
  if (verdict.verdict === 'not-applicable') {
    const no = because('no-entry-needed', lead?.citation ?? null, { reason: lead?.code ?? '' });
    return kind === 'none' ? allowed(no) : refused(no);
  }
  if (verdict.route.entry === 'none') {
    const why = verdict.reasons.find(({ code }) => code === 'IMPORT_BAN') ?? lead;
    const bar = because('embargo', why?.citation ?? null, { reason: why?.code ?? '' });
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
      return antidumping(ways.freight);
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

/** What every informal entry needs: within the limit, no quota, no antidumping order. */
function withinInformal(facts: Dossier): Standing | null {
  const order = underOrder(facts);
  if (order !== null) return refused(order);
  const cause = formalEntryCause(facts);
  if (cause === null) return null;
  switch (cause.kind) {
    case 'over-informal-limit':
    case 'over-limit-together':
    case 'chapter-99-over-limit':
      return refused(because(cause.kind, cause.source, { limitMinor: cause.limit.minor }));
    case 'no-limit-known':
      return refused(because(cause.kind));
    default:
      return refused(because(cause.kind, cause.source));
  }
}

function limitOf(facts: Dossier): OptionWhy {
  const limit = informalLimitFor(facts);
  return because('within-informal-limit', limit?.source ?? null, { limitMinor: limit?.value.minor ?? null });
}

function informal(ways: BothWays): Standing {
  const { freight } = ways;
  return (
    withinInformal(freight) ??
    allowed(
      limitOf(freight),
      ...otherMode(ways, false),
      ...hubFee(freight),
      ...foreignImporter(freight),
      ...ifNotUnderOrder(freight),
    )
  );
}

/** Which of the two holds is known to the carrier: whether the parcel is cleared in its express facility. */
function hubFee({ day, consignment }: Dossier): OptionWhy[] {
  const hub = day === null || consignment.mode !== 'air' ? null : asOf(expressConsignmentFee, day);
  const fee = day === null ? null : asOf(merchandiseProcessingFee, day);
  if (hub === null) return [];
  return [because('hub-fee', hub.source, { hubMinor: hub.value.minor, feeMinor: fee?.value.informal.minor ?? null })];
}

/** Every postal informal entry is made under a bond; goods free of duty may pass without an entry. */
function postalBond(facts: Dossier): OptionWhy[] {
  const free = freeInTheMail(facts);
  if (free !== null) return [because('free-mail', free.source, { limitMinor: free.value.minor })];
  const law = asOf(postalBondNeeded, facts.lawDay);
  return law === null ? [] : [because('postal-bond', law.source)];
}

function foreignImporter({ lawDay, day, consignment: { importerOfRecord } }: Dossier): OptionWhy[] {
  const importer = isKnownImporter(importerOfRecord) ? importerOfRecord : null;
  const needed = asOf(importerNeeded, lawDay);
  if (importer === null && needed !== null) return [because('importer-not-stated', needed.source)];
  const clock = day === null ? null : asOf(foreignImporterBarred, day);
  if (clock === null || (importer !== null && !isForeignImporter(importer))) return [];
  const about = {
    importer: importer?.country ?? null,
    ...(needed === null ? { from: clock.from } : { ordered: clock.from }),
  };
  return [because(importer === null ? 'importer-not-stated' : 'foreign-importer', clock.source, about)];
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
    ...postalBond(mail),
  ];
  const exclusion = postalExclusion(mail);
  if (exclusion === null) return allowed(...why);
  const { lines, certain, stated, source } = exclusion;
  return unsettled(because('postal-exclusion', source, { lines, certain, stated: stated !== null }), ...why);
}

/** It goes although the plain postal entry may not take it, by the merchant's own word. */
function filedAsType13({ day, merchantRules }: Dossier): OptionWhy[] {
  const stated = day === null || asOf(postalExclusions, day) === null ? null : amendedMailEntry(merchantRules, day);
  return stated?.rule.type13 === true
    ? [because('post-files-type-13', citationOf(stated), { amendment: stated.id })]
    : [];
}

function emsFee({ day }: Dossier): OptionWhy[] {
  const law = day === null ? null : asOf(expressMailFee, day);
  const fee = day === null ? null : asOf(merchandiseProcessingFee, day);
  return law?.value !== 'fee-of-informal-entries'
    ? []
    : [because('ems-fee', law.source, { feeMinor: fee?.value.informal.minor ?? null })];
}

function formal(ways: BothWays): Standing {
  const { freight } = ways;
  const order = underOrder(freight);
  return order === null
    ? allowed(because('formal-entry', entrySource), ...otherMode(ways, false), ...ifNotUnderOrder(freight))
    : refused(order);
}
