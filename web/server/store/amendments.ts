import { instant, legalDay } from '#domain';
import type { AmendedRule, Amendment, MerchantRules } from '#domain';
import { isObject, storedJson } from './stored-json.ts';
import type { Db, Tx } from './tx.ts';
import type { Amendment as Row } from './generated/client.ts';

export type MerchantRuleStore = Pick<Db, 'amendment'>;

export interface StoredAmendment extends Omit<Amendment, 'rule'> {
  /** Null: this version cannot read it. */
  readonly rule: AmendedRule | null;
  readonly withdrawn: { readonly at: Date; readonly by: string; readonly why: string } | null;
}

/** What the shop adds to the rulebook now: the amendments that are not withdrawn, and how long the law may go unchecked. @throws {UnreadableValue} where one
 * cannot be read: nothing is judged without it. */
export async function loadMerchantRules(
  store: MerchantRuleStore,
  shop: string,
  { staleAfterDays }: { readonly staleAfterDays: number },
): Promise<MerchantRules> {
  const rows = await store.amendment.findMany({ where: { shop, withdrawnAt: null } });
  return { amendments: rows.map(stated).sort(byNumber), staleAfterDays };
}

/** All of a shop's, the last added first; the withdrawn, too. */
export async function listAmendments(store: MerchantRuleStore, shop: string): Promise<StoredAmendment[]> {
  const rows = await store.amendment.findMany({ where: { shop } });
  return rows.map(stored).sort((a, b) => byNumber(b, a));
}

export async function findAmendment(
  store: MerchantRuleStore,
  shop: string,
  id: string,
): Promise<StoredAmendment | null> {
  const row = await store.amendment.findUnique({ where: { shop_id: { shop, id } } });
  return row === null ? null : stored(row);
}

/** Two people who add at once wait for each other, so that none overlooks the other's. The number is the shop's next. */
export async function nextAmendmentId(tx: Tx, shop: string): Promise<string> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`amendment/${shop}`}, 0))::text AS locked`;
  return String((await tx.amendment.count({ where: { shop } })) + 1);
}

export async function addAmendment(tx: Tx, shop: string, amendment: Amendment): Promise<void> {
  const { id, rule, from, until, why, source, by, at } = amendment;
  await tx.amendment.create({
    data: {
      shop,
      id,
      kind: rule.kind,
      rule: JSON.stringify(rule),
      fromDay: from,
      untilDay: until,
      why,
      source,
      addedBy: by,
      addedAt: new Date(at),
    },
  });
}

/** False where it was withdrawn already. */
export async function withdrawAmendment(
  tx: Tx,
  shop: string,
  id: string,
  withdrawn: { readonly at: Date; readonly by: string; readonly why: string },
): Promise<boolean> {
  const { count } = await tx.amendment.updateMany({
    where: { shop, id, withdrawnAt: null },
    data: { withdrawnAt: withdrawn.at, withdrawnBy: withdrawn.by, withdrawnWhy: withdrawn.why },
  });
  return count === 1;
}

/** As the person who has to see to it knows the amendment. */
const amendedRule = (id: string) =>
  storedJson<AmendedRule>(
    `Amendment A-${id}`,
    (value) => isObject(value) && KINDS.some((kind) => kind === value['kind']),
  );

const KINDS: readonly AmendedRule['kind'][] = ['exemption', 'exchange-rate', 'duty-rate', 'mail-entry'];

const byNumber = (a: Pick<Amendment, 'id'>, b: Pick<Amendment, 'id'>): number => Number(a.id) - Number(b.id);

/** @throws {UnreadableValue} */
const stated = (row: Row): Amendment => ({ ...around(row), rule: amendedRule(row.id).demand(row.rule) });

const around = (row: Row): Omit<Amendment, 'rule'> => ({
  id: row.id,
  from: legalDay(row.fromDay),
  until: row.untilDay === null ? null : legalDay(row.untilDay),
  why: row.why,
  source: row.source,
  by: row.addedBy,
  at: instant(row.addedAt.getTime()),
});

const stored = (row: Row): StoredAmendment => ({
  ...around(row),
  rule: ruleOrNull(row),
  withdrawn:
    row.withdrawnAt === null ? null : { at: row.withdrawnAt, by: row.withdrawnBy ?? '', why: row.withdrawnWhy ?? '' },
});

function ruleOrNull({ id, rule }: Row): AmendedRule | null {
  const read = amendedRule(id).read(rule);
  return read.kind === 'read' ? read.value : null;
}
