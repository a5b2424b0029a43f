import type { LoadDetail } from '#contract';
import { loadName } from '#domain';
import { refusal } from '../base/said.ts';
import type { Said } from '../base/said.ts';
import type { ChangeDeps } from '../loads/change.ts';
import type { Reopened } from '../loads/reopen.ts';
import type { Settled } from '../loads/settle.ts';
import { findLoadHead } from '../store/load-list.ts';
import { loadDetail } from './load-detail.ts';
import { NO_SHIPMENT } from './load-words.ts';
import { refuse } from './reply.ts';
import type { Answer } from './reply.ts';

/** What became of a request to open a sealed load again. */
export async function afterReopening(
  deps: ChangeDeps,
  shop: string,
  id: string,
  outcome: Reopened,
): Promise<Answer<LoadDetail>> {
  if (outcome.kind === 'done') return loadDetail(deps, shop, id);
  if (outcome.kind === 'not-found') return refuse(404, 'not-found', NO_SHIPMENT);
  const head = await findLoadHead(deps.db, shop, id);
  return refuse(409, outcome.kind, wordsOf(outcome, head === null ? id : loadName(head.number)));
}

/** What became of a request to settle exceptions of a sealed load. */
export async function afterSettling(
  deps: ChangeDeps,
  shop: string,
  id: string,
  outcome: Settled,
): Promise<Answer<LoadDetail>> {
  switch (outcome.kind) {
    case 'done':
      return loadDetail(deps, shop, id);
    case 'not-found':
      return refuse(404, 'not-found', NO_SHIPMENT);
    case 'not-frozen':
      return refuse(409, 'not-frozen', refusal('settle.not-frozen', { state: outcome.state }));
    case 'forestalled':
      return refuse(409, 'forestalled', outcome.message);
    case 'changed':
      return refuse(409, 'changed', refusal('settle.changed'), { failures: [...outcome.orders] });
    case 'last':
      return refuse(409, 'last', refusal('settle.last'));
    case 'refused':
      return refuse(409, 'cannot-declare', refusal('settle.refused', { why: outcome.load.join(' ') }), {
        failures: [...outcome.orders],
      });
  }
}

function wordsOf(outcome: Exclude<Reopened, { kind: 'done' | 'not-found' }>, load: string): Said {
  switch (outcome.kind) {
    case 'open':
      return outcome.by === null || outcome.at === null
        ? refusal('reopen.open', { load })
        : refusal('reopen.open-by', { load, id: outcome.by, at: { instant: outcome.at.toISOString() } });
    case 'answered':
      return refusal('reopen.answered', { load });
    case 'too-late':
      return refusal('reopen.too-late', { load, state: outcome.state });
  }
}
