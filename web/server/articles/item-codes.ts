import { readArticle } from '#shopify';
import type { ArticleReading, ShopifyArticle } from '#shopify';
import type { AdminApi } from '../admin-api/admin-api.ts';
import { allCodes, withCodes } from '../admin-api/all-codes.ts';

export const codesOf = ({ admin }: { readonly admin: AdminApi }, shop: string, articles: readonly ShopifyArticle[]) =>
  allCodes(
    admin,
    shop,
    articles.map(({ inventoryItem }) => inventoryItem),
  );

/** The articles of a page, with all codes of their items. */
export const readingsOf = (
  articles: readonly ShopifyArticle[],
  codes: Parameters<typeof withCodes>[1],
): ArticleReading[] =>
  articles
    .map((article) => readArticle({ ...article, inventoryItem: withCodes(article.inventoryItem, codes) }))
    .filter((reading) => reading !== null);
