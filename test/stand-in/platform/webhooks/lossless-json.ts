/** Since V8 11.4; not yet in TypeScript's own library. */
const json = JSON as JSON & { rawJSON(text: string): unknown };

/** JSON text in which each bigint stands with all its digits, as Shopify writes its ids. */
export function losslessJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? json.rawJSON(String(each)) : each));
}
