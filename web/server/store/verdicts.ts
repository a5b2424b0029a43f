import type { Consignment, MerchantRules, Identities, NeighbourFacts, Verdict } from '#domain';
import { canonicalJson } from '#shopify';
import type { Tx } from '../deps.ts';
import type { VerdictRecord } from './generated/client.ts';

/** What a verdict was decided from: enough to decide it again. */
export interface VerdictInputs {
  readonly lots: readonly Consignment[];
  readonly neighbours: readonly NeighbourFacts[];
  /** Who is behind each lot, in hashed keys as the neighbours carry them. Absent in what was stored before it was kept. */
  readonly who?: readonly Identities[];
  /** What the merchant had added to the rulebook. Absent: nothing, or stored before it was kept. */
  readonly house?: MerchantRules;
}

export interface NewVerdict {
  readonly id: string;
  readonly orderId: string;
  readonly decidedAt: Date;
  readonly cause: string;
  readonly verdict: string;
  readonly entry: string;
  readonly arrivalDay: string | null;
  readonly outcome: readonly Verdict[];
  readonly inputs: VerdictInputs;
}

/** Appends the verdict unless the record in force says the same from the same. Gives the id of the record in force. */
export async function recordVerdict(
  tx: Tx,
  shop: string,
  inForce: string | null,
  verdict: NewVerdict,
): Promise<string> {
  const outcome = canonicalJson(verdict.outcome);
  const inputs = canonicalJson(verdict.inputs);
  const last =
    inForce === null || inForce === ''
      ? null
      : await tx.verdictRecord.findUnique({ where: { shop_id: { shop, id: inForce } } });
  if (last !== null && last.outcome === outcome && last.inputs === inputs) return last.id;
  const rulebook = verdict.outcome[0]?.rulebook ?? { version: '', hash: '' };
  await tx.verdictRecord.create({
    data: {
      shop,
      id: verdict.id,
      orderId: verdict.orderId,
      decidedAt: verdict.decidedAt,
      cause: verdict.cause,
      verdict: verdict.verdict,
      entry: verdict.entry,
      reasonCodes: [...new Set(verdict.outcome.flatMap((lot) => lot.reasons.map((reason) => reason.code)))],
      arrivalDay: verdict.arrivalDay,
      outcome,
      inputs,
      rulebookVersion: rulebook.version,
      rulebookHash: rulebook.hash,
    },
  });
  return verdict.id;
}

export interface StoredVerdict extends VerdictInputs {
  readonly id: string;
  readonly decidedAt: Date;
  readonly outcome: readonly Verdict[];
}

/** The verdict in force with its inputs; null where the order, or its verdict, is not there. */
export async function loadVerdict(tx: Tx, shop: string, verdictId: string): Promise<StoredVerdict | null> {
  const row = await tx.verdictRecord.findUnique({ where: { shop_id: { shop, id: verdictId } } });
  return row === null ? null : storedVerdict(row);
}

/** Those of these verdicts that are there, by id. */
export async function loadVerdicts(
  tx: Pick<Tx, 'verdictRecord'>,
  shop: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredVerdict>> {
  const rows = await tx.verdictRecord.findMany({ where: { shop, id: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, storedVerdict(row)]));
}

// Both texts are ours, written by recordVerdict.
const storedVerdict = ({ id, decidedAt, outcome, inputs }: VerdictRecord): StoredVerdict => ({
  id,
  decidedAt,
  outcome: JSON.parse(outcome) as Verdict[],
  ...(JSON.parse(inputs) as VerdictInputs),
});

/** One verdict of the order's history: what it was decided from, and the text of what was decided. */
export async function loadDecision(
  tx: Pick<Tx, 'verdictRecord'>,
  shop: string,
  orderId: string,
  id: string,
): Promise<{ readonly inputs: VerdictInputs; readonly outcome: string } | null> {
  const row = await tx.verdictRecord.findUnique({ where: { shop_id: { shop, id }, orderId } });
  return row === null ? null : { inputs: JSON.parse(row.inputs) as VerdictInputs, outcome: row.outcome };
}

/** The order's verdicts, latest first. */
export async function loadHistory(tx: Tx, shop: string, orderId: string, limit = 50) {
  return tx.verdictRecord.findMany({
    where: { shop, orderId },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: {
      id: true,
      decidedAt: true,
      verdict: true,
      entry: true,
      reasonCodes: true,
      arrivalDay: true,
      rulebookVersion: true,
      cause: true,
    },
  });
}
