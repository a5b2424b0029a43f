import { z } from 'zod';
import { dockApi } from '#contract';
import type { DockPage, DockProgressJson, LoadDetail, ScanAnswerJson } from '#contract';
import { DOCK_ACTS, loadName, PARCELS_AT_MOST } from '#domain';
import type { DockProgress, ScanAnswer } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { atTheDock, dockProgress, handOver, recordScans, takeBack } from '../loads/dock.ts';
import type { HandedOver, NotAtDock, TakenBack } from '../loads/dock.ts';
import { placeOfCode } from '../store/dock-events.ts';
import { findLoadHead } from '../store/load-list.ts';
import { loadState } from '../store/load-state.ts';
import { A_NAME } from './a-name.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import type { Refusal } from './input.ts';
import { loadDetail } from './load-detail.ts';
import { NO_SHIPMENT } from './load-words.ts';
import { isMoment } from './moment.ts';
import { json, refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import { refusal } from '../base/said.ts';
import { wrong } from '../base/field-words.ts';

/** A device that was without a network for a shift has so many to send at once. */
const EVENTS_AT_ONCE = 500;

const A_MOMENT = wrong('moment');
const EVENT = z.object({
  id: z.string(wrong('text')).regex(/^[\w-]{8,64}$/, wrong('scan-id')),
  at: z.iso.datetime({ offset: true, error: A_MOMENT }).refine(isMoment, A_MOMENT),
  act: z.enum(DOCK_ACTS, wrong('dock-act')),
  code: z.string(wrong('text')).max(200, wrong('longer-than-label')),
  count: z
    .int(wrong('whole-number'))
    .min(1, wrong('least', { least: 1 }))
    .max(PARCELS_AT_MOST, wrong('most', { most: PARCELS_AT_MOST }))
    .optional(),
});
const EVENTS = z.object({
  events: z
    .array(EVENT, wrong('list'))
    .min(1, wrong('empty'))
    .max(EVENTS_AT_ONCE, wrong('more-than-at-once', { most: EVENTS_AT_ONCE })),
});
const A_COUNT = z.int(wrong('whole-number')).min(0, wrong('below-0')).max(1_000_000, wrong('too-large')).optional();
const HAND_OVER = z
  .object({
    acknowledgedBy: A_NAME.optional(),
    missing: A_COUNT,
    strangers: A_COUNT,
  })
  .default({});

type DockDeps = Pick<Deps, 'db' | 'clock' | 'queue'>;

export const dockHandlers = (deps: DockDeps): HandlersOf<typeof dockApi> => ({
  page: handle(dockApi.page, {}, async ({ shop, params: { id } }) => dockPage(deps, shop, id)),
  record: handle(dockApi.record, { body: EVENTS }, async ({ shop, userId, params: { id }, body: { events } }) => {
    const given = events.map(({ at, count = null, ...event }) => ({ ...event, at: new Date(at), count }));
    const scanned = await recordScans(deps, { shop, loadId: id, by: userId }, given);
    switch (scanned.kind) {
      case 'scanned': {
        const answers = await Promise.all(scanned.answers.map((answer) => answerJson(deps, shop, answer)));
        return json({ answers, progress: progressJson(scanned.progress) });
      }
      case 'too-many':
        return refuse(422, 'too-many', refusal('dock.too-many'));
      case 'not-found':
      case 'not-sealed':
      case 'gone':
        return notAtDock(scanned);
    }
  }),
  handOver: handle(dockApi.handOver, { body: HAND_OVER }, async ({ shop, userId, params: { id }, body }) => {
    const { acknowledgedBy, missing = 0, strangers = 0 } = body;
    const acknowledged = acknowledgedBy === undefined ? null : { name: acknowledgedBy, missing, strangers };
    return afterStep(deps, shop, id, await handOver(deps, { shop, loadId: id, by: userId }, acknowledged));
  }),
  takeBack: handle(dockApi.takeBack, {}, async ({ shop, userId, params: { id } }) =>
    afterStep(deps, shop, id, await takeBack(deps, { shop, loadId: id, by: userId })),
  ),
});

async function dockPage({ db }: DockDeps, shop: string, id: string): Promise<Answer<DockPage>> {
  const load = await findLoadHead(db, shop, id);
  if (load === null) return refuse(404, 'not-found', NO_SHIPMENT);
  const state = loadState(load);
  return json({
    load: { id, name: loadName(load.number), state, arrivalAt: load.arrivalAt.toISOString() },
    atDock: atTheDock(state),
    progress: progressJson(await dockProgress(db, shop, id)),
  });
}

async function afterStep(
  deps: DockDeps,
  shop: string,
  id: string,
  outcome: HandedOver | TakenBack,
): Promise<Answer<LoadDetail>> {
  switch (outcome.kind) {
    case 'done':
      return loadDetail(deps, shop, id);
    case 'missing':
      return missingRefusal(outcome);
    case 'too-late':
      return refuse(409, 'too-late', refusal('dock.too-late', { state: outcome.state }));
    case 'not-found':
    case 'not-sealed':
    case 'gone':
      return notAtDock(outcome);
  }
}

function missingRefusal({ missing, strangers, changed }: Extract<HandedOver, { kind: 'missing' }>): Refusal {
  const again = { changed: changed ? 'yes' : 'no' };
  const said =
    strangers === 0
      ? refusal('dock.missing', { missing, ...again })
      : missing === 0
        ? refusal('dock.strangers', { strangers, ...again })
        : refusal('dock.missing-and-strangers', { missing, strangers, ...again });
  return refuse(changed ? 409 : 422, changed ? 'missing-changed' : 'missing', said, { field: 'acknowledgedBy' });
}

function notAtDock(away: NotAtDock): Refusal {
  switch (away.kind) {
    case 'not-found':
      return refuse(404, 'not-found', NO_SHIPMENT);
    case 'not-sealed':
      return refuse(409, 'not-sealed', refusal('dock.not-sealed'));
    case 'gone':
      return refuse(409, 'gone', refusal('dock.gone', { state: away.state }));
  }
}

const progressJson = ({ shipments, strangers, ...sums }: DockProgress): DockProgressJson => ({
  ...sums,
  shipments: shipments.map(({ on, ...shipment }) => ({ ...shipment, on: [...on] })),
  strangers: [...strangers],
});

async function answerJson({ db }: DockDeps, shop: string, answer: ScanAnswer): Promise<ScanAnswerJson> {
  if (answer.kind !== 'stranger') return answer;
  const place = await placeOfCode(db, shop, answer.code);
  if (place === null) return { ...answer, place: null };
  const { load, ...order } = place;
  const where = load && { id: load.id, name: loadName(load.number), state: loadState(load), live: load.live };
  return { ...answer, place: { ...order, load: where } };
}
