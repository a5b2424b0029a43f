import { coversProduct, instant, isReach, personKeysOf } from '#domain';
import type { Answer, Consignment, ConsignmentLine, PersonKey } from '#domain';
import { lotToConsignment } from '#shopify';
import type { ProductsById, LotContext, LotDraft } from '#shopify';
import type { Tx } from '../store/tx.ts';
import { answersAbout, answersById } from '../store/answers.ts';
import type { AnswerRow } from '../store/answers.ts';
import { factsAsDecided, factsOfProducts } from '../store/product-facts.ts';
import { loadVerdicts } from '../store/verdicts.ts';
import type { PersonHash } from '../auth/person-hash.ts';

/** What people have stated besides the orders themselves: facts of their articles, and answers to open questions. */
export interface KnownFacts {
  readonly products: ProductsById;
  readonly answers: readonly AnswerRow[];
}

export async function loadKnownFacts(
  tx: Tx,
  shop: string,
  {
    lots,
    context,
    hash,
  }: { readonly lots: readonly LotDraft[]; readonly context: Omit<LotContext, 'arrival'>; readonly hash: PersonHash },
): Promise<KnownFacts> {
  const products = await factsOfProducts(tx, shop, lots);
  const answers = await answersAbout(tx, shop, {
    order: lots.map(({ orderId }) => orderId),
    product: lots
      .flatMap(({ lines }) => lines.map(({ article: product }) => product ?? null))
      .filter((id) => id !== null),
    customer: lots
      .map((lot) => recipientOf(lotToConsignment(lot, { ...context, arrival: null }), shop, hash))
      .filter((key) => key !== null),
  });
  return { products, answers };
}

/** What was known when these verdicts in force were given, by verdict: a sealed load is judged by nothing later. */
export async function knownWhenDecided(
  tx: Tx,
  shop: string,
  verdictIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, KnownFacts>> {
  if (verdictIds.length === 0) return new Map();
  const decided = await loadVerdicts(tx, shop, verdictIds);
  const heardBy = (id: string) =>
    decided.get(id)?.lots.flatMap(({ answers = [] }) => answers.map(({ id }) => id)) ?? [];
  const heard = new Set(verdictIds.flatMap(heardBy));
  const answers = heard.size === 0 ? [] : await answersById(tx, shop, [...heard]);
  return new Map(
    verdictIds.map((id) => {
      const own = new Set(heardBy(id));
      const products = factsAsDecided(decided.get(id) ?? { lots: [] }, now);
      return [id, { products, answers: answers.filter((answer) => own.has(answer.id)) }];
    }),
  );
}

/** The person who receives, at that address, as a keyed hash; null where the papers name none. */
export function recipientOf(consignment: Consignment, shop: string, hash: PersonHash): PersonKey | null {
  const plain = personKeysOf(consignment).find((key) => key.startsWith('recipient|'));
  return plain === undefined ? null : hash.key(shop, plain);
}

/** The consignment with the answers that speak of it; the same where none does. */
export function withAnswers(
  consignment: Consignment,
  rows: readonly AnswerRow[],
  shop: string,
  hash: PersonHash,
): Consignment {
  if (rows.length === 0) return consignment;
  const recipient = recipientOf(consignment, shop, hash);
  const answers = rows.flatMap((row): Answer[] => {
    const lines = linesMeant(row, consignment, recipient);
    return lines === 'none' ? [] : [toAnswer(row, lines)];
  });
  return answers.length === 0 ? consignment : { ...consignment, answers };
}

/** Null: the whole consignment. */
function linesMeant(
  { question, scope, subject, lines }: AnswerRow,
  consignment: Consignment,
  recipient: PersonKey | null,
): readonly string[] | null | 'none' {
  if (scope === 'customer') return subject === recipient ? null : 'none';
  if (scope === 'order' && (subject !== consignment.order.id || lines.length === 0))
    return subject === consignment.order.id ? null : 'none';
  const speaksOf = isReach(scope)
    ? (line: ConsignmentLine) => coversProduct(question, { scope, subject }, line)
    : ({ id, article: product }: ConsignmentLine) => (scope === 'order' ? lines.includes(id) : product === subject);
  const meant = consignment.lines.filter(speaksOf).map(({ id }) => id);
  return meant.length === 0 ? 'none' : meant;
}

const toAnswer = ({ id, question, choice, value, scope, by, at, why }: AnswerRow, lines: Answer['lines']): Answer => ({
  id,
  question,
  choice,
  ...(value === null ? {} : { value }),
  lines,
  ...(isReach(scope) ? { reach: scope } : {}),
  by,
  at: instant(at.getTime()),
  why,
});
