import type { OutcomeJson, ReasonJson, ReviewChoice, ReviewDetail, ReviewOrder } from '#contract';
import {
  decideOrder,
  ENTRIES,
  evaluate,
  formatMoneyDecimal,
  instant,
  isValue,
  lineValue,
  money,
  questionOf,
  questionsOf,
  supposed,
  VERDICT_KINDS,
  verdictIf,
} from '#domain';
import type { Answer, Consignment, Instant, LotWithDayTotals, Question } from '#domain';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { addressJson } from '../orders/address-json.ts';
import { wordOr } from '../store/words.ts';
import { loadSettings } from '../judging/context.ts';
import { evaluateOrders } from '../judging/evaluate-orders.ts';
import { loadKnownFacts } from '../judging/known-facts.ts';
import { personHash } from '../auth/person-hash.ts';
import { allLots, prepareOrder } from '../judging/prepare.ts';
import { liveLoadsOf } from '../store/live-loads.ts';
import type { OrderRecord } from '../store/rows.ts';
import type { OpenQuestionRow } from '../store/open-questions.ts';
import { someAsking } from '../store/orders-asking.ts';
import { askedOfOrders } from '../store/open-questions.ts';
import { loadOrders } from '../store/orders.ts';
import { questionAbout } from '../store/review-queue.ts';
import type { QueuedQuestion } from '../store/review-queue.ts';
import { inTransaction } from '../store/transaction.ts';
import { asksWhere, groupsJson } from './group-json.ts';
import { kindsFor, scopesFor } from './kinds.ts';

const SHOWN = 5;
const LINES_SHOWN = 5;

export interface AskedDetail extends Pick<QueuedQuestion, 'question' | 'about' | 'subject'> {
  /** Shows this one order; null: the first of those that raise it. */
  readonly orderId: string | null;
  /** What a choice takes besides, as far as it is given. */
  readonly value: string | null;
}

type DetailDeps = Pick<Deps, 'db' | 'env' | 'clock'>;

/** A question with its choices and what each would mean for the orders shown: judged again as if it had been given. Null: nobody asks it. */
export async function reviewDetail(deps: DetailDeps, shop: string, asked: AskedDetail): Promise<ReviewDetail | null> {
  const question = questionOf(asked.question);
  const queued = await questionAbout(deps.db, shop, asked);
  const [group] = queued === null ? [] : await groupsJson(deps.db, shop, [queued]);
  if (group === undefined || question === null) return null;
  const { kinds, product } = await kindsFor(deps.db, shop, asked);
  return inTransaction(deps.db, async (tx) => {
    const shown = await ordersShown(tx, deps, shop, asked);
    const reason = shown.map((order) => reasonOf(order, asked.question)).find((one) => one !== null);
    if (reason === undefined) return null;
    const at = instant(deps.clock.now().getTime() + 1);
    return {
      ...group,
      reason,
      scopes: scopesFor(asked, kinds),
      kinds,
      product,
      choices: question.choices.map((choice) => choiceJson(choice, asked, shown, at)),
      ordersShown: shown.map((order) => orderJson(order, asksWhere(asked.question))),
    };
  });
}

interface ShownOrder {
  readonly row: OrderRecord;
  readonly lots: readonly LotWithDayTotals[];
  /** What the question is asked about, one a lot that raises it. */
  readonly rows: readonly OpenQuestionRow[];
}

async function ordersShown(tx: Tx, deps: DetailDeps, shop: string, asked: AskedDetail): Promise<ShownOrder[]> {
  const ids = await someAsking(tx, shop, { about: asked, orderId: asked.orderId, most: SHOWN });
  const rows = await askedOfOrders(tx, shop, asked, ids);
  const held = await loadOrders(tx, shop, ids);
  const orders = [...ids].sort().flatMap((id) => held.get(id) ?? []);
  const settings = await loadSettings(tx, shop);
  const hash = personHash(deps.env);
  const known = await loadKnownFacts(tx, shop, { lots: orders.flatMap(allLots), context: settings, hash });
  const loads = await liveLoadsOf(tx, shop, ids);
  const prepared = orders.map((row) =>
    prepareOrder(row, { all: settings, load: loads.get(row.orderId) ?? null, hash, now: deps.clock.now(), known }),
  );
  return (await evaluateOrders(tx, shop, prepared)).map(({ order: { row }, lots }) => ({
    row,
    lots,
    rows: rows.filter((one) => one.orderId === row.orderId),
  }));
}

/** What raises the question, of the first lot that does. */
function reasonOf({ lots }: ShownOrder, key: string): ReasonJson | null {
  for (const { consignment, context } of lots) {
    const open = questionsOf(consignment, context).find((one) => one.key === key);
    if (open !== undefined) return { code: open.code, rule: '', citation: open.citation, facts: open.facts };
  }
  return null;
}

function choiceJson(
  { code, takes }: Question['choices'][number],
  { question, value }: AskedDetail,
  shown: readonly ShownOrder[],
  at: Instant,
): ReviewChoice {
  if (takes !== null && !isValue(takes, value)) return { code, takes, outcomes: null };
  const given = { question, choice: code, ...(takes === null ? {} : { value }) };
  return {
    code,
    takes,
    outcomes: shown.map((order) => outcomeOf(order, (lines) => supposed({ ...given, lines }, at))),
  };
}

function outcomeOf({ row, lots, rows }: ShownOrder, answer: (lines: Answer['lines']) => Answer): OutcomeJson {
  const verdicts = lots.map(({ consignment, context }) => {
    const asked = rows.filter(({ lotId }) => lotId === consignment.id);
    const lines = asked.flatMap((one) => one.lines);
    const supposing =
      asked.length === 0 ? null : verdictIf(consignment, context, answer(lines.length === 0 ? null : lines));
    return supposing ?? evaluate(consignment, context);
  });
  const { verdict, leadReason, entry, entryReady, missing } = decideOrder(verdicts);
  return { orderId: row.orderId, verdict, leadReason, entry, entryReady, missing: [...missing] };
}

function orderJson({ row, lots, rows }: ShownOrder, where: boolean): ReviewOrder {
  const asked = new Set(rows.flatMap(({ lines }) => lines));
  const lines = lots.flatMap(({ consignment }) =>
    consignment.lines.filter(({ id }) => asked.has(id)).map((line) => ({ line, consignment })),
  );
  return {
    id: row.orderId,
    name: row.name,
    consigneeName: row.consigneeName,
    consignee: where ? addressJson(lots[0]?.consignment.consignee) : null,
    verdict: wordOr(VERDICT_KINDS, row.verdict, 'review'),
    entry: wordOr(ENTRIES, row.entry, 'none'),
    entryReady: row.entryReady,
    currency: lots[0]?.consignment.currency ?? null,
    moreLines: Math.max(0, lines.length - LINES_SHOWN),
    lines: lines.slice(0, LINES_SHOWN).map(({ line, consignment }) => ({
      id: line.id,
      description: line.description,
      sku: line.sku,
      quantity: line.quantity,
      value: worthOf(lineValue(line), consignment),
    })),
  };
}

function worthOf(minor: number | null, { currency }: Consignment): string | null {
  return minor === null || currency === null || !Number.isSafeInteger(minor)
    ? null
    : `${formatMoneyDecimal(money(minor, currency))} ${currency}`;
}
