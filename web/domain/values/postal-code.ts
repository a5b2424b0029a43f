/** By country, where its form is known; elsewhere 2 to 12 letters and digits with blanks and hyphens between them. */
const FORMS: Readonly<Record<string, RegExp>> = {
  CA: /^[A-Z]\d[A-Z][ -]?\d[A-Z]\d$/,
  US: /^\d{5}(?:-?\d{4})?$/,
  MX: /^\d{5}$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
  DE: /^\d{5}$/,
  FR: /^\d{5}$/,
  IT: /^\d{5}$/,
  ES: /^\d{5}$/,
  AU: /^\d{4}$/,
  JP: /^\d{3}-?\d{4}$/,
  CN: /^\d{6}$/,
};
const ANYWHERE = /^[A-Z0-9](?:[A-Z0-9 -]{0,10}[A-Z0-9])?$/;

/** Could it be a postal code of the country? Whether it exists is the post's to say. */
export const postalCodeFits = (text: string, country: string | null): boolean =>
  (FORMS[country ?? ''] ?? ANYWHERE).test(text.trim().toUpperCase());
