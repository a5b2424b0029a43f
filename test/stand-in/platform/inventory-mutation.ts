import { accessDenied } from './access-denied.ts';
import type { ProductChanges } from './input.ts';
import type { Product } from './model.ts';
import { grants } from './schema.ts';
import { inventoryItemView } from './views/product-view.ts';
import { idEnd, idType, type Request } from './views/request.ts';

interface CountryCodeInput {
  readonly countryCode?: string | null;
  readonly harmonizedSystemCode: string;
}

interface ItemInput {
  readonly countryCodeOfOrigin?: string | null;
  readonly provinceCodeOfOrigin?: string | null;
  readonly harmonizedSystemCode?: string | null;
  /** The whole list: what is not in it is gone. */
  readonly countryHarmonizedSystemCodes?: readonly CountryCodeInput[] | null;
}

const modelled = [
  'countryCodeOfOrigin',
  'provinceCodeOfOrigin',
  'harmonizedSystemCode',
  'countryHarmonizedSystemCodes',
] as const;
const badCode = 'Harmonized system code must be a number between 6 and 13 digits';

/** Countries are checked by the schema's own enumeration, before this runs. Needs `write_inventory`. */
export function inventoryItemUpdate(request: Request, { id, input }: { id: string; input: ItemInput }): unknown {
  if (!grants(request.installation.scopes, 'write_inventory')) throw accessDenied('write_inventory');
  const unknown = Object.keys(input).find((name) => !modelled.some((each) => each === name));
  if (unknown !== undefined) throw new Error(`The stand-in does not change ${unknown} of an inventory item.`);
  const item = idType(id) === 'InventoryItem' ? request.rows.byInventoryItem.get(idEnd(id)) : undefined;
  if (item === undefined) return answer(null, ['id'], "The inventory item couldn't be found");
  if (!isCode(input.harmonizedSystemCode)) return answer(null, ['input', 'harmonizedSystemCode'], badCode);
  const codes = input.countryHarmonizedSystemCodes ?? [];
  const bad = codes.findIndex(({ harmonizedSystemCode }) => !isCode(harmonizedSystemCode));
  if (bad >= 0)
    return answer(
      null,
      ['input', 'countryHarmonizedSystemCodes', String(bad), 'harmonizedSystemCode'],
      `Country ${badCode.charAt(0).toLowerCase()}${badCode.slice(1)}`,
    );
  const changes = changesOf(item, input);
  const changed =
    Object.keys(changes).length === 0
      ? item
      : request.platform.changeProduct(request.rows.shop.domain, item.id, changes);
  return answer(() => inventoryItemView(request, changed));
}

const isCode = (code: string | null | undefined): boolean => code == null || /^\d{6,13}$/.test(code);

/** Only what differs: a repeat changes nothing and is told to nobody. */
function changesOf(item: Product, input: ItemInput): ProductChanges {
  const { countryCodeOfOrigin: origin, provinceCodeOfOrigin: province, harmonizedSystemCode: hts } = input;
  const listed = input.countryHarmonizedSystemCodes;
  const byCountry = Object.fromEntries(
    (listed ?? []).flatMap((code) => (code.countryCode == null ? [] : [[code.countryCode, code.harmonizedSystemCode]])),
  );
  return {
    ...(origin === undefined || origin === item.origin ? {} : { origin }),
    ...(province === undefined || province === item.originProvince ? {} : { originProvince: province }),
    ...(hts === undefined || hts === item.hts ? {} : { hts }),
    ...(listed == null || sameCodes(byCountry, item.htsByCountry) ? {} : { htsByCountry: byCountry }),
  };
}

const sameCodes = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

function answer(inventoryItem: unknown, field?: readonly string[], message?: string): unknown {
  return {
    __typename: 'InventoryItemUpdatePayload',
    inventoryItem,
    userErrors: message === undefined ? [] : [{ __typename: 'UserError', field, message }],
  };
}
