import { privacyApi } from '#contract';
import type { CustomerDataExport, PrivacyRequestJson } from '#contract';
import { loadName } from '#domain';
import { sayKept } from '../base/kept-said.ts';
import type { Deps } from '../ports/deps.ts';
import { dataHeldOn, findPrivacyRequest, latestPrivacyRequests } from '../store/privacy.ts';
import type { PrivacyRequest } from '../store/rows.ts';
import { orderLots } from '../store/stored-lots.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { json, refuse } from './reply.ts';
import { refusal } from '../base/said.ts';

type PrivacyDeps = Pick<Deps, 'db' | 'clock' | 'log'>;

const TOPICS: readonly PrivacyRequestJson['topic'][] = [
  'customers/data_request',
  'customers/redact',
  'shop/redact',
  'retention',
];

/** What Shopify asked of us for customers, what came of it, and the data themselves for the merchant to hand on. */
export const privacyHandlers = (deps: PrivacyDeps): HandlersOf<typeof privacyApi> => ({
  list: handle(privacyApi.list, {}, async ({ shop }) => {
    const requests = await latestPrivacyRequests(deps.db, shop, 100);
    return json({ items: requests.map(requestJson) });
  }),
  export: exportOf(deps),
});

function requestJson({ id, topic, receivedAt, doneAt, result, orderIds }: PrivacyRequest): PrivacyRequestJson {
  const known = TOPICS.find((one) => one === topic);
  if (known === undefined) throw new Error('The topic of a privacy request is unknown');
  return {
    id,
    topic: known,
    receivedAt: receivedAt.toISOString(),
    doneAt: doneAt?.toISOString() ?? null,
    result: sayKept(result),
    orders: orderIds.length,
  };
}

/** A person is given all that is held of them: where it cannot be read, as it stands. */
function lotsForExport(text: string): unknown {
  const stored = orderLots.read(text);
  return stored.kind === 'read' ? stored.value : text;
}

/** Read afresh each time, so that no second copy of a person lies about. */
const exportOf = ({ db, clock, log }: PrivacyDeps) =>
  handle(privacyApi.export, {}, async ({ shop, userId, params }) => {
    const request = await findPrivacyRequest(db, shop, params.id);
    if (request === null) return refuse(404, 'not-found', refusal('privacy.unknown'));
    if (request.topic !== 'customers/data_request') return refuse(409, 'not-a-data-request', refusal('privacy.erases'));
    const held = await dataHeldOn(db, shop, request.orderIds);
    const file: CustomerDataExport = {
      shop,
      requestId: request.id,
      customerId: request.customerId,
      receivedAt: request.receivedAt.toISOString(),
      exportedAt: clock.now().toISOString(),
      orders: held.map(({ lots, sealedLoads, answers, ...order }) => ({
        ...order,
        answers: answers.map(({ at, ...answer }) => ({ ...answer, at: at.toISOString() })),
        lots: lotsForExport(lots),
        sealedLoads: sealedLoads.map(loadName),
      })),
    };
    log.info({ shop, by: userId, request: request.id, orders: held.length }, 'Customers’ data was exported');
    const name = `customer-data-${request.id.replaceAll(/[^\w-]/g, '_')}.json`;
    return { kind: 'file', name, type: 'application/json', text: `${JSON.stringify(file, null, 2)}\n` };
  });
