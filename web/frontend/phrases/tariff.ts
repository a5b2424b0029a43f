import type { TariffJson } from '#contract';

type Note = TariffJson['notes'][number]['note'];

/** What is said of a file of the tariff that was taken. */
export const TARIFF_NOTES: Readonly<Record<Note, (found: string) => string>> = {
  'unknown-key': (found) => `A column “${found}” is not known: USITC may have changed its layout.`,
  'no-footnotes': () =>
    'A CSV file has no footnotes, so that nothing is known of the headings of Section 301 they name.',
  'doubled-heading': (found) => `${found} stands there twice, with the same rates.`,
};
