import type { AnyJob, Job } from '../ports/job.ts';
import type { JobName, JobPayloads } from '../ports/payloads.ts';
import { appUninstalledJob } from './app-uninstalled.ts';
import { askCarrierServicesJob } from './ask-carrier-services.ts';
import { customerDataRequestJob } from './customer-data-request.ts';
import { customerRedactJob } from './customer-redact.ts';
import { decideHoldersJob } from './decide-holders.ts';
import { decideOpenOrdersJob } from './decide-open-orders.ts';
import { decideOrderJob } from './decide-order.ts';
import { eraseOldOrdersJob } from './erase-old-orders.ts';
import { fetchRatesJob } from './fetch-rates.ts';
import { fetchTariffJob } from './fetch-tariff.ts';
import { forgetDeliveriesJob } from './forget-deliveries.ts';
import { listRecheckJob } from './list-recheck.ts';
import { lookAtOrderJob } from './look-at-order.ts';
import { readCatalogueJob } from './read-catalogue.ts';
import { readFulfillmentOrderJob } from './read-fulfillment-order.ts';
import { readInventoryItemJob } from './read-inventory-item.ts';
import { readOrderJob } from './read-order.ts';
import { readProductJob } from './read-product.ts';
import { receiveAnswersJob } from './receive-answers.ts';
import { reconcileJob } from './reconcile.ts';
import { refreshTokensJob } from './refresh-tokens.ts';
import { replanArrivalsJob } from './replan-arrivals.ts';
import { replanDeparturesJob } from './replan-departures.ts';
import { rereadCataloguesJob } from './reread-catalogues.ts';
import { scopesUpdatedJob } from './scopes-updated.ts';
import { sendTripJob } from './send-trip.ts';
import { settleDeadLettersJob } from './settle-dead-letters.ts';
import { shopInstalledJob } from './shop-installed.ts';
import { shopRedactJob } from './shop-redact.ts';
import { writeArticleJob } from './write-article.ts';
import { writeTagsJob } from './write-tags.ts';

/** Every job there is, under its own types. Queues, workers, schedules and the operator's list follow from it; each has its file here. */
const LIST: readonly AnyJob[] = [
  readOrderJob,
  lookAtOrderJob,
  decideOrderJob,
  writeTagsJob,
  readFulfillmentOrderJob,
  readCatalogueJob,
  readProductJob,
  readInventoryItemJob,
  writeArticleJob,
  decideHoldersJob,
  decideOpenOrdersJob,
  listRecheckJob,
  shopInstalledJob,
  appUninstalledJob,
  scopesUpdatedJob,
  customerDataRequestJob,
  customerRedactJob,
  shopRedactJob,
  refreshTokensJob,
  forgetDeliveriesJob,
  eraseOldOrdersJob,
  replanArrivalsJob,
  replanDeparturesJob,
  fetchTariffJob,
  fetchRatesJob,
  sendTripJob,
  receiveAnswersJob,
  askCarrierServicesJob,
  settleDeadLettersJob,
  reconcileJob,
  rereadCataloguesJob,
];

/** The same, each as a job of some name: what runs one has read its payload by its own reader. */
export const JOBS = LIST as readonly Job[];

export const JOB_NAMES: readonly JobName[] = JOBS.map(({ name }) => name);

const byName = new Map(JOBS.map((job) => [job.name, job]));

/** @throws for a name that has no job here: a bug, for names are typed. */
export function jobOf(name: JobName): Job {
  const job = byName.get(name);
  if (job === undefined) throw new Error(`No job has the name ${name}`);
  return job;
}

/** Under which repeats fold: while one waits, another with the same key is not added. The shop, or what begins with it; of a scheduled job its name. */
export function jobKey<Name extends JobName>(name: Name, payload: JobPayloads[Name]): string {
  const members: Readonly<Record<string, unknown>> = { ...payload };
  const { key } = jobOf(name);
  return key.length === 0 ? name : key.map((member) => String(members[member])).join('/');
}
