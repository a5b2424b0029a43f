import { codesReaching, readTypeSubject } from '#domain';
import type { ProductKind } from '#domain';
import { Prisma } from './generated/client.ts';

/** One question about one thing, or about all products of a kind. */
export interface QuestionAbout {
  readonly question: string;
  /** order | product | customer | shop, or a kind: type | heading | chapter */
  readonly about: string;
  readonly subject: string;
}

const CODE = Prisma.sql`split_part(q.question, ':', 1)`;
const OF_TYPE = Prisma.sql`(q.about = 'product' AND q.product_type IS NOT NULL AND ${CODE} = ANY(${codesReaching('type')}))`;
const OF_HEADING = Prisma.sql`(q.about = 'product' AND q.hts IS NOT NULL AND ${CODE} = ANY(${codesReaching('heading')}))`;

/** What a doubt `q` is listed under: its product's type, where one answer may hold for all of it, else its heading, else itself. */
export const LISTED_UNDER = Prisma.sql`LATERAL (SELECT
  CASE WHEN ${OF_TYPE} THEN 'type' WHEN ${OF_HEADING} THEN 'heading' ELSE q.about END AS about,
  CASE WHEN ${OF_TYPE} THEN COALESCE(left(q.hts, 2), '') || ':' || q.product_type
    WHEN ${OF_HEADING} THEN left(q.hts, 4) ELSE q.subject END AS subject) listed`;

/** The doubts `q` of a shop that are about this thing, or about any product of this kind. */
export const isAbout = (shop: string, { question, about, subject }: QuestionAbout): Prisma.Sql =>
  Prisma.sql`(q.shop = ${shop} AND q.question = ${question} AND ${subjectIs(about, subject)})`;

function subjectIs(about: string, subject: string): Prisma.Sql {
  switch (about) {
    case 'type': {
      const { chapter, productType } = readTypeSubject(subject) ?? NO_TYPE;
      return Prisma.sql`q.about = 'product' AND q.product_type = ${productType} AND COALESCE(left(q.hts, 2), '') = ${chapter}`;
    }
    case 'heading':
      return Prisma.sql`q.about = 'product' AND left(q.hts, 4) = ${subject}`;
    case 'chapter':
      return Prisma.sql`q.about = 'product' AND left(q.hts, 2) = ${subject}`;
    default:
      return Prisma.sql`q.about = ${about} AND q.subject = ${subject}`;
  }
}

/** The same, as Prisma asks for rows. */
export function whereAbout(shop: string, { question, about, subject }: QuestionAbout): Prisma.OpenQuestionWhereInput {
  const whose = { shop, question };
  switch (about) {
    case 'type': {
      const { chapter, productType } = readTypeSubject(subject) ?? NO_TYPE;
      return { ...whose, about: 'product', productType, hts: chapter === '' ? null : { startsWith: chapter } };
    }
    case 'heading':
    case 'chapter':
      return { ...whose, about: 'product', hts: { startsWith: subject } };
    default:
      return { ...whose, about, subject };
  }
}

/** Of no product: a type is never an empty text. */
const NO_TYPE = { chapter: '', productType: '' };

/** Whole: a damaged number is none. */
const NUMBERED = Prisma.sql`a.hts ~ '^([0-9]{6}|[0-9]{8}|[0-9]{10})$'`;

/** Articles `a` of a kind by what Shopify, or the shop here, says of them now. */
export function productIs({ scope, subject }: ProductKind): Prisma.Sql {
  switch (scope) {
    case 'type': {
      const { chapter, productType } = readTypeSubject(subject) ?? NO_TYPE;
      const own = Prisma.sql`CASE WHEN ${NUMBERED} THEN left(a.hts, 2) ELSE '' END`;
      return Prisma.sql`(a.product_type = ${productType} AND ${own} = ${chapter})`;
    }
    case 'heading':
    case 'chapter':
      return Prisma.sql`(${NUMBERED} AND a.hts LIKE ${`${subject}%`})`;
  }
}
