import { formatsOf } from './formats.ts';
import type { Money } from './formats.ts';

/**
 * A fact as it travels and is kept: its language is the reader's, so that a day, an amount or a country goes into a text as what it is.
 * A string is a name or a number of somebody's, shown as it stands.
 */
export type Value =
  | string
  | { readonly day: string }
  | { readonly instant: string }
  | { readonly money: Money }
  | { readonly grams: number }
  | { readonly percent: number }
  | { readonly country: string }
  | { readonly list: readonly Value[] }
  | { readonly either: readonly Value[] };

/** A value as the language of the locale writes it. */
export function valueText(value: Value, locale: string): string {
  if (typeof value === 'string') return value;
  const formats = formatsOf(locale);
  if ('day' in value) return formats.day(value.day);
  if ('instant' in value) return formats.instant(value.instant);
  if ('money' in value) return formats.money(value.money);
  if ('grams' in value) return formats.weight(value.grams);
  if ('percent' in value) return formats.percent(value.percent);
  if ('country' in value) return formats.country(value.country);
  const texts = ('list' in value ? value.list : value.either).map((item) => valueText(item, locale));
  return 'list' in value ? formats.list(texts) : formats.either(texts);
}
