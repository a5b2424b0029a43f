import { z } from 'zod';
import { checklistApi } from '#contract';
import type { ChecklistPage, FileHandledJson } from '#contract';
import { CHECKLIST, checklistOf, lastHandled } from '#domain';
import { refusal } from '../base/said.ts';
import type { Deps } from '../ports/deps.ts';
import { fileEventsOf, recordFileEvent } from '../store/file-events.ts';
import type { FileEvent } from '../store/file-events.ts';
import { findLoadHead } from '../store/load-list.ts';
import { revisionNumber } from '../store/load-revisions.ts';
import { isFrozenLoad } from '../store/load-state.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { NO_SHIPMENT } from './load-words.ts';
import { json, refuse } from './reply.ts';
import type { Answer } from './reply.ts';

const GIVEN = z.object({
  id: z.enum(
    CHECKLIST.map(({ id }) => id),
    'is malformed',
  ),
});

type ChecklistDeps = Pick<Deps, 'db' | 'clock'>;

export const checklistHandlers = (deps: ChecklistDeps): HandlersOf<typeof checklistApi> => ({
  page: handle(checklistApi.page, {}, ({ shop, params: { id } }) => pageOf(deps, shop, id)),
  given: handle(checklistApi.given, { body: GIVEN }, async ({ shop, userId: by, params: { id: loadId }, body }) => {
    const load = await findLoadHead(deps.db, shop, loadId);
    if (load === null) return refuse(404, 'not-found', NO_SHIPMENT);
    if (!isFrozenLoad(load)) return refuse(409, 'not-sealed', refusal('checklist.not-sealed'));
    const which = { shop, loadId };
    const revision = await revisionNumber(deps.db, which);
    await recordFileEvent(deps.db, which, { file: body.id, revision, act: 'given' }, { by, at: deps.clock.now() });
    return pageOf(deps, shop, loadId);
  }),
});

async function pageOf({ db }: ChecklistDeps, shop: string, loadId: string): Promise<Answer<ChecklistPage>> {
  if ((await findLoadHead(db, shop, loadId)) === null) return refuse(404, 'not-found', NO_SHIPMENT);
  const which = { shop, loadId };
  const [revision, events] = await Promise.all([revisionNumber(db, which), fileEventsOf(db, which)]);
  return json({
    revision,
    lines: checklistOf(revision, events).map(({ by, ...line }) => ({ ...line, by: by === null ? null : handled(by) })),
    files: Object.fromEntries([...lastHandled(events)].map(([file, event]) => [file, handled(event)])),
  });
}

const handled = ({ act, revision, by, at }: FileEvent): FileHandledJson => ({
  act,
  revision,
  by,
  at: at.toISOString(),
});
