import { z } from 'zod';
import { paperFactsApi } from '#contract';
import type { ArticleOnPapersJson, PaperFactsPage, TripJson } from '#contract';
import { htsQuantities, noArticlePapers, proposeMid, provinceCode } from '#domain';
import type { ArticlePapers, LoadCommodity, LoadParty, SealedLoad, Trip } from '#domain';
import { sealedLoadOf } from '../loads/since-sealed.ts';
import { goodsOnPapers, statePapers } from '../loads/state-papers.ts';
import type { Deps } from '../ports/deps.ts';
import { findLoad } from '../store/load-list.ts';
import { articlePapersOf, laneForPapers, lanePapersOf } from '../store/paper-facts.ts';
import { revisionInForce } from '../store/load-revisions.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { NO_SHIPMENT } from './load-words.ts';
import { json, refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import { refusal } from '../base/said.ts';
import { wrong } from '../base/field-words.ts';
import { sayTo } from '../base/reader.ts';

const say = sayTo((texts) => texts.loadRefusals);

const ARTICLES_MOST = 200;

const text = (most: number) =>
  z.string(wrong('text')).trim().min(1, wrong('empty')).max(most, wrong('longer-than', { most }));
const orNull = (most: number) => text(most).nullable();
const CODE = z
  .string(wrong('text'))
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{2,3}$/, wrong('two-or-three-letters'));
const PLATE = z.object({ number: text(17), stateProvince: CODE });
const PLATES = z.array(PLATE, wrong('list')).max(3, wrong('more-than-three'));
const SEALS = z.array(text(15), wrong('list')).max(20, wrong('more-than-twenty'));
const DAY = z.iso.date(wrong('day-1970'));

const TRIP = z.object({
  number: z
    .string(wrong('text'))
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{4}[A-Z0-9]{4,21}$/, wrong('scn')),
  arrivalLocal: z
    .string(wrong('text'))
    .regex(/^20\d\d-\d\d-\d\d [0-2]\d:[0-5]\d$/, wrong('day-and-time'))
    .nullable(),
  companyKey: orNull(64),
  truck: z
    .object({
      number: text(17),
      type: CODE,
      vinNumber: z
        .string(wrong('text'))
        .trim()
        .toUpperCase()
        .regex(/^[A-Z0-9]{11,17}$/, wrong('vin')),
      licensePlates: PLATES,
      sealNumbers: SEALS,
    })
    .nullable(),
  trailers: z
    .array(z.object({ number: text(17), type: CODE, licensePlates: PLATES, sealNumbers: SEALS }), wrong('list'))
    .max(3, wrong('more-than-three')),
  drivers: z
    .array(
      z.object({
        firstName: text(35),
        lastName: text(35),
        gender: z.enum(['M', 'F'], wrong('m-or-f')).nullable(),
        dateOfBirth: DAY,
        citizenshipCountry: CODE,
        fastCardNumber: z
          .string(wrong('text'))
          .regex(/^4270\d{8}0[12]$/, wrong('fast-number'))
          .nullable(),
        travelDocuments: z
          .array(
            z.object({ type: text(3), number: text(30), country: CODE.nullable(), stateProvince: CODE.nullable() }),
            wrong('list'),
          )
          .max(5, wrong('more-than-five')),
      }),
      wrong('list'),
    )
    .max(4, wrong('more-than-four')),
});

const UPDATE = z.object({
  lane: z
    .object({ importerAddress: orNull(100), importerCity: orNull(60), importerProvince: orNull(60), importerZip: orNull(20), signer: orNull(100) })
    .optional(),
  articles: z
    .array(
      z.object({
        article: text(64),
        mid: z.string(wrong('text')).trim().toUpperCase().min(1, wrong('empty')).max(15, wrong('longer-than', { most: 15 })).nullable(),
        originProvince: CODE.nullable(),
        fibre: orNull(200),
        unitAmounts: z.record(z.string().max(20, wrong('no-unit')), z.string(wrong('number')).max(20, wrong('no-amount'))),
      }),
      wrong('list'),
    )
    .max(ARTICLES_MOST, wrong('more-than', { most: ARTICLES_MOST }))
    .optional(),
  trip: TRIP.optional(),
}); // prettier-ignore

type PaperDeps = Pick<Deps, 'db' | 'clock'>;

const NOT_SEALED = refuse(409, 'not-sealed', refusal('papers.not-sealed'));

export const paperFactsHandlers = (deps: PaperDeps): HandlersOf<typeof paperFactsApi> => ({
  page: handle(paperFactsApi.page, {}, ({ shop, params: { id } }) => pageOf(deps, shop, id)),
  state: handle(paperFactsApi.state, { body: UPDATE }, async ({ shop, userId, params: { id }, body }) => {
    const outcome = await statePapers(deps, { shop, loadId: id, by: userId }, body);
    if (outcome.kind === 'not-found') return refuse(404, 'not-found', NO_SHIPMENT);
    if (outcome.kind === 'not-sealed') return NOT_SEALED;
    if (outcome.kind === 'wrong')
      return refuse(400, 'bad-input', say()('papers.nothing-kept', { problem: outcome.message }), {
        field: outcome.field,
      });
    return pageOf(deps, shop, id);
  }),
});

async function pageOf({ db }: PaperDeps, shop: string, id: string): Promise<Answer<PaperFactsPage>> {
  const load = await findLoad(db, shop, id);
  if (load === null) return refuse(404, 'not-found', NO_SHIPMENT);
  const document = sealedLoadOf(load);
  if (document === null) return NOT_SEALED;
  const stated = await articlePapersOf(db, shop, [...new Set(goodsOnPapers(document).articles)]);
  const articles = articlesOf(document, stated);
  const lane = await laneForPapers(db, shop, load.laneId);
  return json({
    importerName: lane?.importer.name ?? null,
    lane: await lanePapersOf(db, shop, load.laneId),
    articles: articles.slice(0, ARTICLES_MOST),
    articlesInAll: articles.length,
    trip: document.mode === 'truck' && document.trip != null ? tripJson(document.trip) : null,
    revision: (await revisionInForce(db, { shop, loadId: id }))?.number ?? 1,
  });
}

/** One entry an article, those first whose papers lack something. */
function articlesOf(document: SealedLoad, stated: ReadonlyMap<string, ArticlePapers>): ArticleOnPapersJson[] {
  const found = new Map<string, ArticleOnPapersJson>();
  for (const { shipper, commodities } of document.shipments)
    for (const line of commodities) {
      if (line.article == null) continue;
      const known = found.get(line.article);
      if (known !== undefined) known.pieces += line.quantity;
      else
        found.set(line.article, articleJson(line.article, line, shipper, stated.get(line.article) ?? noArticlePapers));
    }
  const lacks = ({ mid, unitsAsked, unitAmounts }: ArticleOnPapersJson): number =>
    mid === null || unitsAsked.some((unit) => unitAmounts[unit] === undefined) ? 0 : 1;
  return [...found.values()].sort((a, b) => lacks(a) - lacks(b));
}

function articleJson(
  article: string,
  line: LoadCommodity,
  shipper: LoadParty,
  stated: ArticlePapers,
): ArticleOnPapersJson {
  const { description, sku, hts, origin, quantity } = line;
  const asked = htsQuantities({ ...line, unitAmounts: null }).filter(({ hundredths }) => hundredths === null);
  const made = proposeMid({ ...shipper, province: provinceCode(shipper.country, shipper.province) });
  return {
    ...stated,
    unitAmounts: { ...stated.unitAmounts },
    ...{ article, description, sku, hts, origin, pieces: quantity },
    unitsAsked: asked.map(({ unit }) => unit),
    midIfShipper: made.kind === 'proposed' && shipper.country === origin ? made.mid : null,
  };
}

// Copied, since what is frozen in the domain is a plain list on the wire.
const tripJson = (trip: Trip): TripJson => structuredClone(trip) as TripJson;
