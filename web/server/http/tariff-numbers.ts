import { z } from 'zod';
import { tariffApi } from '#contract';
import type { TariffFoundJson, TariffLookedUpJson, TariffNumberJson, TariffSuggestedJson } from '#contract';
import {
  dutiesOfNumber,
  instant,
  parseCountry,
  readHts,
  readSpecial,
  scheduleRateOf,
  successorsOf,
  suggestHeadings,
  usmcaRate,
} from '#domain';
import type { HtsCode } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { loadMerchantRules } from '../store/amendments.ts';
import { findProduct } from '../store/products.ts';
import { readSettings } from '../store/settings.ts';
import { lastHeld, tariffLines, tariffLinesUnder } from '../store/tariff.ts';
import { scheduleHeld } from '../store/tariff-gaps.ts';
import type { ScheduleHeld } from '../store/tariff-gaps.ts';
import type { StoredLine } from '../store/tariff.ts';
import { tariffSearch } from '../tariff/search.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { json, refuse } from './reply.ts';
import { refusal } from '../base/said.ts';
import { wrong } from '../base/field-words.ts';

type NumberDeps = Pick<Deps, 'db' | 'clock'>;

const FIND = z.object({
  typed: z
    .string(wrong('typed'))
    .trim()
    .min(1, wrong('typed'))
    .max(200, wrong('has-characters', { most: 200 })),
  limit: z.coerce
    .number(wrong('number'))
    .int(wrong('whole-number'))
    .min(1, wrong('least', { least: 1 }))
    .max(50, wrong('most', { most: 50 }))
    .default(8),
});
const LOOK_UP = z.object({
  origin: z
    .string()
    .refine((text) => parseCountry(text) !== null, wrong('country-letters'))
    .optional(),
  words: z
    .string()
    .max(500, wrong('has-characters', { most: 500 }))
    .optional(),
});

/** Digits that carry a rate. */
const RATED = 8;
/** US$100. */
const CENTS = 100_00;

export function tariffNumberHandlers(
  deps: NumberDeps,
): Pick<HandlersOf<typeof tariffApi>, 'find' | 'number' | 'suggest'> {
  const search = tariffSearch(deps.db);
  return {
    find: handle(tariffApi.find, { query: FIND }, async ({ shop, query: { typed, limit } }) => {
      const schedule = await scheduleHeld(deps.db, shop);
      if (schedule === null) return json<TariffFoundJson>({ revision: null, items: [] });
      const { id, name } = schedule.inForce;
      const hits = (await search(id)).typeAhead(typed, limit);
      const items = await numbersAs(
        deps,
        id,
        hits.map(({ number }) => number),
      );
      return json<TariffFoundJson>({ revision: name, items });
    }),
    number: handle(tariffApi.number, { query: LOOK_UP }, async ({ shop, params, query }) => {
      const reading = readHts(params.number.slice(0, 40));
      if (reading.kind !== 'code') return refuse(400, 'bad-request', refusal('tariff.no-number'), { field: 'number' });
      return json(await lookUp(deps, shop, reading.code, query));
    }),
    suggest: handle(tariffApi.suggest, {}, async ({ shop, params }) => {
      const product = await findProduct(deps.db, shop, params.product);
      if (product === null) return refuse(404, 'not-found', refusal('product.unknown'));
      const schedule = await scheduleHeld(deps.db, shop);
      if (schedule === null || !product.crosses)
        return json<TariffSuggestedJson>({ revision: schedule?.inForce.name ?? null, items: [], chaptersAgree: true });
      const { id, name } = schedule.inForce;
      const { headings, chaptersAgree } = suggestHeadings(product, await search(id));
      const lines = await tariffLines(
        deps.db,
        id,
        headings.map(({ number }) => number),
      );
      const says = new Map(lines.map(({ number, path }) => [number, path[0] ?? '']));
      const items = headings.map(({ heading, number, words }) => ({
        heading,
        says: says.get(number) ?? '',
        words: [...words],
      }));
      return json<TariffSuggestedJson>({ revision: name, items, chaptersAgree });
    }),
  };
}

async function lookUp(
  deps: NumberDeps,
  shop: string,
  code: HtsCode,
  { origin, words = '' }: z.output<typeof LOOK_UP>,
): Promise<TariffLookedUpJson> {
  const schedule = await scheduleHeld(deps.db, shop);
  const held = schedule === null ? [] : await heldFor(deps, schedule, code);
  const [line = null] = held;
  const ending = schedule === null || line !== null ? NO_ENDING : await endingOf(deps, schedule, code, words);
  const rated = held.find(({ general }) => general !== '') ?? line;
  const scheduleRate =
    schedule === null || rated === null
      ? null
      : scheduleRateOf(rated, {
          revision: schedule.inForce.name,
          readOn: schedule.inForce.loadedAt.toISOString().slice(0, 10),
        });
  const { settings } = await readSettings(deps.db, shop);
  const layers =
    origin === undefined
      ? []
      : dutiesOfNumber({
          hts: code,
          origin: parseCountry(origin),
          schedule: scheduleRate,
          cents: CENTS,
          at: instant(deps.clock.now().getTime()),
          merchantRules: await loadMerchantRules(deps.db, shop, settings),
        });
  return {
    revision: schedule?.inForce.name ?? null,
    standing:
      schedule === null ? 'none-loaded' : line === null ? ending.standing : code.length < RATED ? 'short' : 'there',
    line: line === null ? null : numberJson(line),
    lastIn: ending.lastIn,
    successors: ending.successors,
    layers: layers.map((layer) => ({ ...layer })),
  };
}

/** The number itself; else, of fewer digits, what stands first under it; else the eight digits that `00` is written behind. */
async function heldFor({ db }: NumberDeps, { inForce }: ScheduleHeld, code: HtsCode): Promise<StoredLine[]> {
  const under = await tariffLinesUnder(db, inForce.id, code);
  if (under.length > 0) return under.slice(0, 1);
  if (!code.endsWith('00') || code.length < 10) return [];
  const eight = await tariffLinesUnder(db, inForce.id, code.slice(0, RATED));
  return eight.length === 1 ? eight : [];
}

type Ending = Pick<TariffLookedUpJson, 'standing' | 'lastIn' | 'successors'>;
const NO_ENDING: Ending = { standing: 'there', lastIn: null, successors: [] };

async function endingOf(deps: NumberDeps, schedule: ScheduleHeld, code: HtsCode, words: string): Promise<Ending> {
  const { db } = deps;
  const { id } = schedule.inForce;
  const last = await lastHeld(db, schedule.before, code);
  const near = await tariffLinesUnder(db, id, code.slice(0, 4));
  const numbers = successorsOf(code, last === null ? words : last.path.join(' '), near);
  const successors = await numbersAs(deps, id, numbers);
  if (last !== null) return { standing: 'ended', lastIn: last.revision, successors };
  return { standing: schedule.isWhole ? 'not-there' : 'part', lastIn: null, successors };
}

async function numbersAs({ db }: NumberDeps, id: bigint, numbers: readonly string[]): Promise<TariffNumberJson[]> {
  const lines = new Map((await tariffLines(db, id, numbers)).map((line) => [line.number, line]));
  return numbers.flatMap((number) => {
    const line = lines.get(number);
    return line === undefined ? [] : [numberJson(line)];
  });
}

export const numberJson = ({ number, path, units, general, special, section301 }: StoredLine): TariffNumberJson => ({
  number,
  path,
  units,
  general,
  usmca: usmcaRate(readSpecial(special)),
  section301,
});
