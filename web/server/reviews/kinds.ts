import type { AnswerScopeJson, ReviewKind } from '#contract';
import { isReach, scopesOf, typeSubject } from '#domain';
import type { Reach } from '#domain';
import type { Deps } from '../ports/deps.ts';
import { countKind, sharedKind } from '../store/product-kinds.ts';
import type { SharedKind } from '../store/product-kinds.ts';
import type { QuestionAbout } from '../store/question-groups.ts';

/** The kinds of products that the question may be answered for where it is asked, each with what an answer would settle. */
export async function kindsFor(
  db: Pick<Deps['db'], '$queryRaw'>,
  shop: string,
  asked: QuestionAbout,
): Promise<{ readonly kinds: ReviewKind[]; readonly product: string | null }> {
  const reaches = scopesOf(asked.question).filter(isReach);
  const shared = await sharedKind(db, shop, asked);
  const kinds = reaches.flatMap((scope) => {
    const subject = scope === asked.about ? asked.subject : SUBJECT[scope](shared);
    return subject === null ? [] : [{ scope, subject }];
  });
  const counted = await Promise.all(
    kinds.map(async (kind) => ({ ...kind, ...(await countKind(db, shop, asked.question, kind)) })),
  );
  return { kinds: counted, product: shared.product };
}

/** Null: the products that ask are not of one kind. */
const SUBJECT: Readonly<Record<Reach, (shared: SharedKind) => string | null>> = {
  type: ({ productType, chapter, unnumbered }) =>
    productType === null || (chapter === null && !unnumbered) ? null : typeSubject(chapter ?? '', productType),
  heading: ({ heading }) => heading,
  chapter: ({ chapter }) => chapter,
};

/** How far an answer may be given there, the nearest first. */
export function scopesFor({ question, about }: QuestionAbout, kinds: readonly ReviewKind[]): AnswerScopeJson[] {
  const ofProducts = about === 'product' || isReach(about);
  return scopesOf(question).filter((scope) => {
    if (scope === 'order' || scope === about) return true;
    return ofProducts && (scope === 'product' || kinds.some((kind) => kind.scope === scope));
  });
}
