import { createHash, randomUUID } from 'node:crypto';
import type { Consignment, MerchantRules, Verdict } from '#domain';
import { canonicalJson } from '#shopify';
import { inSlices } from '../base/in-slices.ts';
import type { VerdictInputs } from './stored-verdicts.ts';
import { rulesDecidedBy, verdictInputs, verdictOutcome } from './stored-verdicts.ts';
import type { Tx } from './tx.ts';
import type { VerdictRecord } from './generated/client.ts';

export type { VerdictInputs };

export interface NewVerdict {
  readonly orderId: string;
  /** The record in force; empty: none yet. */
  readonly inForce: string;
  readonly verdict: string;
  readonly entry: string;
  readonly arrivalDay: string | null;
  readonly outcome: readonly Verdict[];
  readonly inputs: VerdictInputs;
}

/**
 * Appends to the history of each order unless its record in force says the same from the same: all of them in one statement. Gives the id
 * of the record in force by order.
 */
export async function recordVerdicts(
  tx: Tx,
  shop: string,
  { cause, decidedAt }: { readonly cause: string; readonly decidedAt: Date },
  verdicts: readonly NewVerdict[],
): Promise<ReadonlyMap<string, string>> {
  const ruleTexts = new Map<MerchantRules | undefined, RuleText | null>();
  const texts = await inSlices(verdicts, (one) => {
    const { house, ...facts } = one.inputs;
    // Orders that are decided together are decided by one object of rules.
    const rules = ruleTexts.get(house) ?? (house === undefined ? null : ruleText(house));
    ruleTexts.set(house, rules);
    return {
      ...one,
      rules,
      outcomeText: canonicalJson(one.outcome),
      inputsText: canonicalJson(facts),
      inputsWithRules: canonicalJson(one.inputs),
    };
  });
  const same = await recordedAlready(tx, shop, texts);
  const added = texts.filter(({ inForce }) => !same.has(inForce)).map((one) => ({ ...one, id: randomUUID() }));
  const kept = [...new Map(added.flatMap(({ rules }) => (rules === null ? [] : [[rules.hash, rules]]))).values()];
  if (added.length > 0)
    await tx.$executeRaw`
      WITH rules AS (
        INSERT INTO merchant_rules (shop, hash, rules)
        SELECT ${shop}, given.hash, given.rules FROM unnest(
          ${kept.map(({ hash }) => hash)}::text[], ${kept.map(({ text }) => text)}::text[]) AS given(hash, rules)
        ON CONFLICT DO NOTHING
      )
      INSERT INTO verdict_record (shop, id, order_id, decided_at, cause, verdict, entry, reason_codes, arrival_day, outcome, inputs,
        rules_hash, rulebook_version, rulebook_hash)
      SELECT ${shop}, given.id, given.order_id, ${decidedAt}::timestamptz, ${cause}, given.verdict, given.entry,
        string_to_array(given.reasons, ','), given.arrival_day, given.outcome, given.inputs, given.rules_hash, given.version, given.hash
      FROM unnest(
        ${added.map(({ id }) => id)}::text[], ${added.map(({ orderId }) => orderId)}::text[],
        ${added.map(({ verdict }) => verdict)}::text[], ${added.map(({ entry }) => entry)}::text[],
        ${added.map(reasonsOf)}::text[], ${added.map(({ arrivalDay }) => arrivalDay)}::text[],
        ${added.map(({ outcomeText }) => outcomeText)}::text[], ${added.map(({ inputsText }) => inputsText)}::text[],
        ${added.map(({ rules }) => rules?.hash ?? null)}::text[],
        ${added.map(({ outcome }) => outcome[0]?.rulebook.version ?? '')}::text[],
        ${added.map(({ outcome }) => outcome[0]?.rulebook.hash ?? '')}::text[]
      ) AS given(id, order_id, verdict, entry, reasons, arrival_day, outcome, inputs, rules_hash, version, hash)`;
  return new Map([
    ...texts.map(({ orderId, inForce }) => [orderId, inForce] as const),
    ...added.map(({ orderId, id }) => [orderId, id] as const),
  ]);
}

const reasonsOf = ({ outcome }: NewVerdict): string =>
  [...new Set(outcome.flatMap((lot) => lot.reasons.map((reason) => reason.code)))].join();

interface RuleText {
  readonly hash: string;
  readonly text: string;
}

function ruleText(rules: MerchantRules): RuleText {
  const text = canonicalJson(rules);
  return { text, hash: createHash('sha256').update(text).digest('hex') };
}

interface VerdictTexts {
  readonly inForce: string;
  readonly outcomeText: string;
  readonly inputsText: string;
  /** As a record holds them that was stored before the rules were kept by their hash. */
  readonly inputsWithRules: string;
  readonly rules: RuleText | null;
}

const digestOf = (...texts: readonly string[]): string => createHash('sha256').update(texts.join('\n')).digest('hex');

/** Which records in force hold these texts. The texts stay where they are: only what tells them apart travels. */
async function recordedAlready(tx: Tx, shop: string, texts: readonly VerdictTexts[]): Promise<ReadonlySet<string>> {
  const digests = await inSlices(texts, ({ outcomeText, inputsText }) => digestOf(outcomeText, inputsText));
  const older = await inSlices(texts, ({ outcomeText, inputsWithRules }) => digestOf(outcomeText, inputsWithRules));
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT v.id FROM unnest(${texts.map(({ inForce }) => inForce)}::text[], ${digests}::text[], ${older}::text[],
      ${texts.map(({ rules }) => rules?.hash ?? null)}::text[]) AS given(id, digest, older, rules_hash)
    JOIN verdict_record v ON v.shop = ${shop} AND v.id = given.id
      AND (v.rules_hash IS NULL OR v.rules_hash = given.rules_hash)
    WHERE encode(sha256(convert_to(v.outcome || chr(10) || v.inputs, 'UTF8')), 'hex')
      = CASE WHEN v.rules_hash IS NULL THEN given.older ELSE given.digest END`;
  return new Set(rows.map(({ id }) => id));
}

/** Of lots and their verdicts, as a record in force would hold them. */
export interface ToCompare {
  readonly id: string;
  readonly lots: readonly Consignment[];
  readonly outcome: readonly Verdict[];
}

/**
 * Which of these records hold the same lots with the same verdicts, to the byte. The texts stay in the database: of a load of thousands they
 * are a hundred megabytes. A record whose inputs begin otherwise, as those did that held the rules themselves, is not among them, whatever it says.
 */
export async function recordsOf(tx: Tx, shop: string, given: readonly ToCompare[]): Promise<ReadonlySet<string>> {
  const compared = await inSlices(given, ({ id, lots, outcome }) => {
    const head = `{"lots":${canonicalJson(lots)},`;
    return { id, outcome: digestOf(canonicalJson(outcome)), head: digestOf(head), bytes: Buffer.byteLength(head) };
  });
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT v.id FROM unnest(${compared.map(({ id }) => id)}::text[], ${compared.map(({ outcome }) => outcome)}::text[],
      ${compared.map(({ head }) => head)}::text[], ${compared.map(({ bytes }) => bytes)}::int[]) AS given(id, outcome, head, bytes)
    JOIN verdict_record v ON v.shop = ${shop} AND v.id = given.id
    WHERE encode(sha256(convert_to(v.outcome, 'UTF8')), 'hex') = given.outcome
      AND encode(sha256(substring(convert_to(v.inputs, 'UTF8') FROM 1 FOR given.bytes)), 'hex') = given.head`;
  return new Set(rows.map(({ id }) => id));
}

export interface StoredVerdict extends VerdictInputs {
  readonly id: string;
  readonly decidedAt: Date;
  readonly outcome: readonly Verdict[];
}

/** The verdict in force with its inputs; null where the order, or its verdict, is not there. @throws {UnreadableValue} */
export async function loadVerdict(tx: Tx, shop: string, verdictId: string): Promise<StoredVerdict | null> {
  const row = await tx.verdictRecord.findUnique({ where: { shop_id: { shop, id: verdictId } }, include: RULES });
  return row === null ? null : storedVerdict(row);
}

/** Those of these verdicts that are there, by id. @throws {UnreadableValue} */
export async function loadVerdicts(
  tx: Pick<Tx, 'verdictRecord'>,
  shop: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredVerdict>> {
  const rows = await tx.verdictRecord.findMany({ where: { shop, id: { in: [...ids] } }, include: RULES });
  return new Map(rows.map((row) => [row.id, storedVerdict(row)]));
}

const RULES = { rules: { select: { rules: true } } } as const;

type RowWithRules = Pick<VerdictRecord, 'id' | 'decidedAt' | 'outcome' | 'inputs'> & {
  readonly rules: { readonly rules: string } | null;
};

/** @throws {UnreadableValue} */
const inputsOf = ({ inputs, rules }: Pick<RowWithRules, 'inputs' | 'rules'>): VerdictInputs => ({
  ...verdictInputs.demand(inputs),
  ...(rules === null ? {} : { house: rulesDecidedBy.demand(rules.rules) }),
});

const storedVerdict = (row: RowWithRules): StoredVerdict => ({
  id: row.id,
  decidedAt: row.decidedAt,
  outcome: verdictOutcome.demand(row.outcome),
  ...inputsOf(row),
});

/** One verdict of the order's history: what it was decided from, and the text of what was decided. */
export async function loadDecision(
  tx: Pick<Tx, 'verdictRecord'>,
  shop: string,
  orderId: string,
  id: string,
): Promise<{ readonly inputs: VerdictInputs; readonly outcome: string } | null> {
  const row = await tx.verdictRecord.findUnique({ where: { shop_id: { shop, id }, orderId }, include: RULES });
  return row === null ? null : { inputs: inputsOf(row), outcome: row.outcome };
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
