import { z } from 'zod';
import { certificationsApi } from '#contract';
import type { CertifiableJson, CertificationsPage, CertifiedPartyJson } from '#contract';
import {
  certificationPage,
  CERTIFIER_ROLES,
  lastDayOfBlanket,
  legalDayOf,
  ORIGIN_CRITERIA,
  PRODUCERS_UNNAMED,
  instant,
} from '#domain';
import { sayTo } from '../base/reader.ts';
import { wrong } from '../base/field-words.ts';
import { pdfOf } from '../documents/pdf.ts';
import type { Deps } from '../ports/deps.ts';
import { markedGoods, signCertification, signedCertification, signedCertifications } from '../products/certify.ts';
import type { AskedCertification, CertificationSigned, MarkedGood, SignedCertification } from '../products/certify.ts';
import { readSettings } from '../store/settings.ts';
import { handle } from './handle.ts';
import type { HandlersOf } from './handle.ts';
import { json, refuse } from './reply.ts';
import type { Answer } from './reply.ts';
import type { Refusal } from './input.ts';

const say = sayTo((texts) => texts.certification);

const GOODS_MOST = 200;
const SIGNED_MOST = 100;

const text = (most: number) =>
  z.string(wrong('text')).trim().min(1, wrong('empty')).max(most, wrong('longer-than', { most }));
const party = z.object({ name: text(100), address: text(200), email: text(100), phone: text(40) });
const DAY = z.iso.date(wrong('day-1970'));
const CERTIFICATION = z.object({
  role: z.enum(CERTIFIER_ROLES),
  certifier: party,
  exporter: party.nullable(),
  producer: z.union([party, z.enum(PRODUCERS_UNNAMED)]),
  importer: party.nullable(),
  goods: z
    .array(z.object({ article: text(64), criterion: z.enum(ORIGIN_CRITERIA) }), wrong('list'))
    .max(GOODS_MOST, wrong('more-than', { most: GOODS_MOST })),
  from: DAY,
  until: DAY,
  signer: z.object({ name: text(100), title: text(100) }),
});

type CertificationDeps = Pick<Deps, 'db' | 'clock' | 'queue'>;

export const certificationHandlers = (deps: CertificationDeps): HandlersOf<typeof certificationsApi> => ({
  page: handle(certificationsApi.page, {}, ({ shop }) => pageOf(deps, shop)),
  sign: handle(certificationsApi.sign, { body: CERTIFICATION }, async ({ shop, userId: by, body }) => {
    const outcome = await signCertification(deps, { shop, by }, body);
    return outcome.kind === 'signed' ? pageOf(deps, shop) : refusedBy(body, outcome);
  }),
  file: handle(certificationsApi.file, {}, async ({ shop, params: { id } }) => {
    const found = await signedCertification(deps.db, shop, id);
    if (found === null) return refuse(404, 'not-found', say()('no-such'));
    const bytes = await pdfOf(certificationPage(found, found.signedAt.toISOString()), found.signedAt);
    return { kind: 'file', name: `usmca-${found.from}-${found.until}.pdf`, type: 'application/pdf', text: bytes };
  }),
});

function refusedBy(asked: AskedCertification, outcome: Exclude<CertificationSigned, { kind: 'signed' }>): Refusal {
  const bad = (message: string, field: string) => refuse(400, 'bad-input', message, { field });
  if (outcome.kind === 'product-refused') return bad(outcome.message, 'goods');
  if (outcome.kind === 'not-marked')
    return bad(say()('wrong.not-marked', { article: outcome.article }), `goods.${outcome.at}.article`);
  const { fault, what } = outcome;
  if ('at' in fault) {
    const why = say()(`why.${fault.why}`, { hts: fault.hts });
    return bad(say()('why.good', { what, why }), `goods.${fault.at}`);
  }
  const { field, why } = fault;
  if (why === 'longer-than-a-year')
    return bad(say()(`wrong.${why}`, { day: { day: lastDayOfBlanket(asked.from) } }), field);
  if (why === 'role-not-named') return bad(say()(`wrong.${why}`, { role: asked.role }), field);
  return bad(say()(`wrong.${why}`), field);
}

async function pageOf({ db, clock }: CertificationDeps, shop: string): Promise<Answer<CertificationsPage>> {
  const today = legalDayOf(instant(clock.now().getTime()));
  const [marked, signed, { settings }] = await Promise.all([
    markedGoods(db, shop),
    signedCertifications(db, shop),
    readSettings(db, shop),
  ]);
  const covered = coverOf(signed);
  const goods = marked.map((one) => goodJson(one, covered.get(one.product.variantId) ?? null));
  goods.sort((a, b) => Number(isCovered(a, today)) - Number(isCovered(b, today)));
  const { company, name, address1, city, province, zip, country } = settings.shipFrom;
  const shipFrom: CertifiedPartyJson = {
    name: company ?? name ?? '',
    address: [address1, city, province, zip, country].filter((part) => part !== null && part !== '').join(', '),
    email: '',
    phone: '',
  };
  return json({
    today,
    goods: goods.slice(0, GOODS_MOST),
    goodsInAll: goods.length,
    signed: signed.slice(0, SIGNED_MOST).map((one) => ({
      id: one.id,
      from: one.from,
      until: one.until,
      goods: one.goods.length,
      signer: one.signer.name,
      signedBy: one.signedBy,
      signedAt: one.signedAt.toISOString(),
      isOver: one.until < today,
    })),
    shipFrom: shipFrom.address === '' ? null : shipFrom,
  });
}

const isCovered = ({ coveredUntil }: CertifiableJson, today: string): boolean =>
  coveredUntil !== null && coveredUntil >= today;

/** The last day on which each article is covered. */
function coverOf(signed: readonly SignedCertification[]): ReadonlyMap<string, string> {
  const until = new Map<string, string>();
  for (const one of signed)
    for (const { article } of one.goods) if (one.until > (until.get(article) ?? '')) until.set(article, one.until);
  return until;
}

function goodJson({ product, description, known, refused }: MarkedGood, coveredUntil: string | null): CertifiableJson {
  return {
    article: product.variantId,
    description,
    sku: product.sku,
    hts: known.hts,
    origin: product.origin,
    refused: refused === null ? null : say()(`why.${refused}`, { hts: known.hts ?? '' }),
    coveredUntil,
  };
}
