import { productsApi } from '#contract';
import type { ProductsImport, ProductsPatch, ProductsPatchResult, ProductsWrite } from '#contract';
import { ask } from './client.ts';
import { sentenceOf } from './failure.ts';
import { useChange } from './mutations.ts';

/** So many articles may be changed in one request. */
const CHANGES_PER_REQUEST = 500;

/**
 * Hundreds go in several requests, one after the other, and what each says is put together. Where one fails, those before it
 * are saved: the rest is refused by name, with why.
 */
export async function patchProducts({ changes, ...rest }: ProductsPatch): Promise<ProductsPatchResult> {
  const all: ProductsPatchResult = { saved: [], refused: [], ordersAgain: 0 };
  for (let start = 0; start < changes.length; start += CHANGES_PER_REQUEST) {
    const part = changes.slice(start, start + CHANGES_PER_REQUEST);
    try {
      const result = await ask(productsApi.change, { body: { ...rest, changes: part } });
      all.saved.push(...result.saved);
      all.refused.push(...result.refused);
      all.ordersAgain += result.ordersAgain;
    } catch (error) {
      if (start === 0) throw error;
      all.refused.push(...changes.slice(start).map(({ id }) => ({ id, field: null, message: sentenceOf(error) })));
      break;
    }
  }
  return all;
}

/** A refusal is not an accident: the dialog shows what was refused and why. */
export const usePatchProducts = () => useChange(patchProducts, true);

export const useWriteAgain = () => useChange((body: ProductsWrite) => ask(productsApi.write, { body }));

export const useReadCatalogue = () => useChange(() => ask(productsApi.read, {}));

export const useImportProducts = () => useChange((body: ProductsImport) => ask(productsApi.import, { body }), true);

export const fetchProductsCsv = () => ask(productsApi.csv, {});
