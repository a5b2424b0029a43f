import type { Brand } from './brand.ts';

/** ISO 4217 alphabetic code. */
export type CurrencyCode = Brand<string, 'CurrencyCode'>;

/** ISO 4217 active codes by the number of digits of their minor unit. */
const byDigits: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC ' +
    'CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES ' +
    'KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR ' +
    'NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT ' +
    'TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const digitsOf = new Map(
  Object.entries(byDigits).flatMap(([digits, codes]) =>
    codes.split(' ').map((code) => [code, Number(digits)] as const),
  ),
);

export const isCurrency = (text: string): text is CurrencyCode => digitsOf.has(text);

/** Either case, outer spaces allowed; null for anything that is not an active currency. */
export function parseCurrency(text: string): CurrencyCode | null {
  const code = text.trim().toUpperCase();
  return isCurrency(code) ? code : null;
}

/** For literals in our own code and tests. Throws on a code that does not exist. */
export function currency(text: string): CurrencyCode {
  if (!isCurrency(text)) throw new Error(`no currency ${text}`);
  return text;
}

export const USD = currency('USD');

/** Digits behind the decimal point: 2 for USD, 0 for JPY, 3 for KWD. */
export const minorDigits = (code: CurrencyCode): number => digitsOf.get(code) ?? 2;
