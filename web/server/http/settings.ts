import { z } from 'zod';
import { settingsApi } from '#contract';
import type { SettingsPage } from '#contract';
import { BONDS, IMPORTER_KINDS, laneProblem, MODES, parseCountry, portOf, PORTS, postalCodeFits } from '#domain';
import { isTagPrefix } from '#shopify';
import type { Deps } from '../ports/deps.ts';
import type { Tx } from '../store/tx.ts';
import { decideOpenOrders } from '../orders/decide-open-orders.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { lanesOfCarrier, USUAL } from '../store/lanes.ts';
import { placeOfImporterNumber } from '../store/sealed-places.ts';
import { maskedNumber, readSettings, saveSettings } from '../store/settings.ts';
import type { StoredSettings } from '../store/settings.ts';
import { inTransaction } from '../store/transaction.ts';
import { NUMBER_RULE, numberToKeep } from './importer-number.ts';
import { askedBy } from './settings-reach.ts';
import { fieldRefusal, wrong } from '../base/field-words.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { json, refuse } from './reply.ts';
import { tagSamples } from './tag-samples.ts';
import { nameCarrier } from '../store/loads.ts';
import { declaredOrders } from '../store/open-orders.ts';
import { refusal } from '../base/said.ts';
import { phrases } from '../base/reader.ts';

/** Text of an address: trimmed, empty is not set. */
const part = z
  .string(wrong('text'))
  .max(255, wrong('most-characters', { most: 255 }))
  .transform((text) => text.trim())
  .transform((text) => (text === '' ? null : text))
  .nullable();
const countryCode = z
  .string(wrong('country-code'))
  .refine((code) => parseCountry(code) !== null, wrong('country'))
  .nullable();

/** US cents. Nobody's price for a parcel or a load is a million dollars. */
const fee = z
  .number(wrong('amount-cents'))
  .int(wrong('whole-cents'))
  .min(0, wrong('below-zero'))
  .max(1_000_000_00, wrong('most-million-dollars'))
  .nullable();

const A_NUMBER = wrong('number');
const WHOLE_DAYS = wrong('whole-days');

const SETTINGS = z.object({
  shipFrom: z.object({
    name: part,
    company: part,
    address1: part,
    city: part,
    province: part,
    zip: part,
    country: countryCode,
  }),
  transitDays: z
    .number(A_NUMBER)
    .int(WHOLE_DAYS)
    .min(1, wrong('arrives-later'))
    .max(60, wrong('most', { most: 60 })),
  mode: z.enum(MODES, wrong('mode')),
  port: z
    .string(wrong('a-port'))
    .refine((code) => portOf(code) !== null, wrong('port'))
    .nullable(),
  scac: z
    .string(wrong('text'))
    .regex(/^[A-Z]{4}$/, wrong('scac'))
    .nullable(),
  importerCountry: countryCode,
  importerKind: z.enum(IMPORTER_KINDS, wrong('importer')).nullable(),
  importerNumber: part,
  importerBond: z.enum(BONDS, wrong('bond')).nullable(),
  importerAgent: z.boolean(wrong('yes-or-no')).nullable(),
  tagPrefix: z.string(wrong('text')).refine(isTagPrefix, wrong('tag-prefix')),
  tagNotApplicable: z.boolean(wrong('yes-or-no')),
  tagCrossing: z.boolean(wrong('yes-or-no')).default(true),
  tagVerdict: z.boolean(wrong('yes-or-no')).default(true),
  automaticBatching: z.boolean(wrong('yes-or-no')),
  waitForPayment: z.boolean(wrong('yes-or-no')),
  retentionDays: z
    .number(A_NUMBER)
    .int(WHOLE_DAYS)
    .min(30, wrong('keep-30'))
    .max(3650, wrong('most', { most: 3650 }))
    .nullable()
    .default(730),
  arrivalTime: z.string(wrong('text')).regex(/^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/, wrong('time')),
  fees: z.object({
    carrierParcel: fee,
    carrierTrip: fee,
    brokerInformal: fee,
    brokerFormal: fee,
    brokerAntidumping: fee,
    brokerLoad: fee,
    otherPerEntry: fee,
    bondPerFormalEntry: fee,
    courierParcel: fee.default(null),
    oneEntryInformal: fee.default(null),
    oneEntryFormal: fee.default(null),
    extraLine: fee.default(null),
    extraInvoice: fee.default(null),
    shipmentNumber: fee.default(null),
    mailPostage: fee,
    mailClearance: fee,
  }),
  staleAfterDays: z
    .number(A_NUMBER)
    .int(WHOLE_DAYS)
    .min(1, wrong('least', { least: 1 }))
    .max(365, wrong('most', { most: 365 })),
});
/** What no single field can tell. */
const FITTING = SETTINGS.superRefine(({ shipFrom: { zip, country }, mode, port }, context) => {
  if (zip !== null && !postalCodeFits(zip, country))
    context.addIssue({
      code: 'custom',
      path: ['shipFrom', 'zip'],
      message: wrong('postal-code'),
    });
  const problem = laneProblem(country, mode, port);
  if (problem === null) return;
  const { field, sentence } = phrases().laneSentence(problem);
  context.addIssue({ code: 'custom', path: [field], message: sentence });
});
const UPDATE = z.object({
  settings: FITTING,
  revision: z.int32(wrong('whole-number')).min(0, wrong('least', { least: 0 })),
});

type SettingsDeps = Pick<Deps, 'db' | 'clock' | 'queue' | 'env'>;

export const settingsHandlers = (deps: SettingsDeps): HandlersOf<typeof settingsApi> => ({
  page: handle(settingsApi.page, {}, async ({ shop }) =>
    json(await pageOf(deps, shop, await readSettings(deps.db, shop))),
  ),
  save: save(deps),
});

async function pageOf(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  shop: string,
  { settings, revision, laneDefaulted }: StoredSettings,
): Promise<SettingsPage> {
  const merchantRules = await loadMerchantRules(db, shop, settings);
  return {
    settings,
    revision,
    laneDefaulted,
    ports: PORTS.list.map(({ code, name }) => ({ code, name })),
    tagSamples: tagSamples(settings, merchantRules, clock.now()),
  };
}

const save = (deps: SettingsDeps) =>
  handle(settingsApi.save, { body: UPDATE }, async ({ shop, userId, body: { settings, revision } }) => {
    const saved = await inTransaction(deps.db, async (tx) => {
      const before = await readSettings(tx, shop);
      const number = numberToKeep(
        deps,
        placeOfImporterNumber(shop),
        before.settings.importerNumber,
        settings.importerNumber,
      );
      if (number === 'malformed') return number;
      const shown =
        number === undefined ? before.settings.importerNumber : number === null ? null : maskedNumber(number.end);
      const stored = await saveSettings(
        tx,
        shop,
        { ...settings, importerNumber: shown },
        revision,
        deps.clock.now(),
        number,
      );
      if (stored === null) return null;
      const asked = askedBy(before.settings, settings);
      if (asked.decides) await decideOpenOrders(tx, deps, { shop, cause: 'settings' });
      if (asked.tags) await tagSealedAgain(tx, deps, shop);
      if (settings.scac !== null) {
        const laneIds = await lanesOfCarrier(tx, shop, USUAL);
        await nameCarrier(tx, { shop, laneIds }, settings.scac, { by: userId, at: deps.clock.now() });
      }
      return stored;
    });
    if (saved === 'malformed')
      return refuse(400, 'bad-input', fieldRefusal(['settings', 'importerNumber'], NUMBER_RULE), {
        field: 'settings.importerNumber',
      });
    if (saved === null) {
      return refuse(409, 'settings-changed', refusal('settings.changed'));
    }
    return json(await pageOf(deps, shop, saved));
  });

const CHUNK = 1_000;

/** A sealed order keeps its verdict, but its tags read as the merchant wants them now, as all others do. */
async function tagSealedAgain(tx: Tx, deps: Pick<Deps, 'queue'>, shop: string): Promise<void> {
  const sealed = await declaredOrders(tx, shop);
  for (let from = 0; from < sealed.length; from += CHUNK) {
    const jobs = sealed
      .slice(from, from + CHUNK)
      .map((orderId) => ({ name: 'write-tags' as const, payload: { shop, orderId } }));
    await deps.queue.send(tx, jobs);
  }
}
