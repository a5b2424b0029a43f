import { z } from 'zod';
import { lanesApi } from '#contract';
import type { LanesPage } from '#contract';
import { BONDS, BROKER_FILES, CLEARANCES, IMPORTER_KINDS, loadName, MANIFEST_WAYS, MODES, redecidesOf } from '#domain';
import { fieldRefusal, wrong } from '../base/field-words.ts';
import { decideOpenOrders } from '../orders/decide-open-orders.ts';
import type { Deps } from '../ports/deps.ts';
import { laneRows, lockLanes, newLaneId, removeLane, saveOtherLane, saveUsualLane } from '../store/lane-rows.ts';
import { nameCarrier } from '../store/loads.ts';
import { placeOfOtherImporterNumber } from '../store/sealed-places.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Db } from '../store/tx.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { NUMBER_RULE, numberToKeep } from './importer-number.ts';
import type { Refusal } from './input.ts';
import { changedFacts, faultsOf, keptInSettings, laneJson } from './lane-json.ts';
import { json, refuse } from './reply.ts';
import { SCHEDULE, zoneOf } from './schedule-input.ts';
import { refusal } from '../base/said.ts';
import type { Said } from '../base/said.ts';
import { phrases } from '../base/reader.ts';

const part = z
  .string(wrong('text'))
  .max(255, wrong('most-characters', { most: 255 }))
  .transform((text) => text.trim())
  .transform((text) => (text === '' ? null : text))
  .nullable();
const LANE = z.object({
  name: part,
  from: z.object({ country: part, province: part, city: part }),
  mode: z.enum(MODES, wrong('mode')),
  port: part,
  transitDays: z.number(wrong('number-of-days')),
  arrivalTime: z.string(wrong('time')),
  clearance: z.enum(CLEARANCES, wrong('clearance')).nullable(),
  schedule: SCHEDULE.nullable(),
  workingDays: z.boolean(wrong('yes-or-no')),
  carrier: z
    .object({ name: part, scac: part, manifestBy: z.enum(MANIFEST_WAYS, wrong('way-listed')).nullable() })
    .nullable(),
  broker: z
    .object({
      name: part,
      filerCode: part,
      email: part,
      fileWanted: z.enum(BROKER_FILES, wrong('file-kind')).nullable(),
    })
    .nullable(),
  importer: z
    .object({
      name: part,
      kind: z.enum(IMPORTER_KINDS, wrong('importer')).nullable(),
      country: part,
      controlledFrom: part,
      number: part,
      bond: z.enum(BONDS, wrong('bond')).nullable(),
      residentAgent: z.boolean(wrong('yes-or-no')).nullable(),
    })
    .nullable(),
});
const UPDATE = z.object({ lane: LANE, revision: z.int32(wrong('whole-number')).min(0, wrong('least', { least: 0 })) });

type LaneDeps = Pick<Deps, 'db' | 'clock' | 'queue' | 'env'>;

export const laneHandlers = (deps: LaneDeps): HandlersOf<typeof lanesApi> => ({
  page: handle(lanesApi.page, {}, async ({ shop }) => json(await pageOf(deps.db, shop))),
  save: save(deps),
  remove: handle(lanesApi.remove, {}, async ({ shop, params: { id } }) => {
    const outcome = await inTransaction(deps.db, async (tx) => {
      await lockLanes(tx, shop);
      const removed = await removeLane(tx, { shop, id }, deps.clock.now());
      if (removed === 'removed') await decideOpenOrders(tx, deps, { shop, cause: 'lane-removed', laneId: id });
      return removed;
    });
    if (outcome === 'not-found') return NO_LANE;
    if (outcome !== 'removed') return refuse(409, 'lane-in-use', refusal('lane.used', { load: loadName(outcome) }));
    return json(await pageOf(deps.db, shop));
  }),
});

const NO_LANE = refuse(404, 'not-found', refusal('lane.none'));
const CHANGED = refuse(409, 'lane-changed', refusal('lane.changed'));
const fault = (field: string, message: string | Said): Refusal =>
  refuse(400, 'bad-input', message, { field: `lane.${field}` });

async function pageOf(db: Pick<Db, 'laneRecord' | 'shop'>, shop: string): Promise<LanesPage> {
  return { lanes: (await laneRows(db, shop)).map(laneJson), zone: await zoneOf(db, shop) };
}

const save = (deps: LaneDeps) =>
  handle(lanesApi.save, { body: UPDATE }, async ({ shop, userId, params, body: { lane, revision } }) => {
    const refused = await inTransaction(deps.db, async (tx): Promise<Refusal | null> => {
      await lockLanes(tx, shop);
      const known = (await laneRows(tx, shop)).map(laneJson).find(({ id }) => id === params.id) ?? null;
      const adds = params.id === 'new';
      if (known === null && !adds) return NO_LANE;
      if (known?.usual === true) {
        const elsewhere = keptInSettings(known, lane);
        if (elsewhere !== null) return fault(elsewhere, refusal('lane.elsewhere'));
      }
      const [wrong] = faultsOf(lane, known?.usual ?? false);
      if (wrong !== undefined) return fault(wrong.field, phrases().laneFaultSentence(wrong.problem, wrong.field));
      const reach = known === null ? 'all-orders' : redecidesOf(changedFacts(known, lane));
      const decideAgain = async (id: string) => {
        if (reach === 'all-orders') await decideOpenOrders(tx, deps, { shop, cause: 'lane' });
        if (reach === 'orders-of-lane') await decideOpenOrders(tx, deps, { shop, cause: 'lane', laneId: id });
      };
      if (known?.usual === true) {
        if (!(await saveUsualLane(tx, shop, lane, revision))) return CHANGED;
        await decideAgain(known.id);
        return null;
      }
      const id = known?.id ?? newLaneId();
      const number = numberToKeep(
        deps,
        placeOfOtherImporterNumber(shop, id),
        known?.importer?.number ?? null,
        lane.importer?.number ?? null,
      );
      if (number === 'malformed') return fault('importer.number', fieldRefusal(['importerNumber'], NUMBER_RULE));
      if (known !== null && known.revision !== revision) return CHANGED;
      if (!(await saveOtherLane(tx, { shop, id }, lane, { revision: known?.revision ?? 0, number }))) return CHANGED;
      if (lane.carrier?.scac != null)
        await nameCarrier(tx, { shop, laneIds: [id] }, lane.carrier.scac, { by: userId, at: deps.clock.now() });
      await decideAgain(id);
      return null;
    });
    return refused ?? json(await pageOf(deps.db, shop));
  });
