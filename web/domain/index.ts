// The only door of web/domain. Everyone outside imports '#domain', never a file behind it.
export type { Brand } from './values/brand.ts';
export type { CountryCode } from './values/country.ts';
export type { CurrencyCode } from './values/currency.ts';
export type { DecimalText } from './values/decimal.ts';
export type { HtsCode } from './values/hts-code.ts';
export type { Instant } from './values/instant.ts';
export type { LegalDay } from './values/legal-day.ts';
export type { Money } from './values/money.ts';
export type { Citation, Confidence } from './law/citation.ts';
export { MODES } from './consignment/consignment.ts';
export type { Consignment, ConsignmentLine, Mode, Party, Purchaser } from './consignment/consignment.ts';
export { REASON_CODES } from './rules/reason.ts';
export type { Fact, Reason, ReasonCode } from './rules/reason.ts';
export { ENTRIES, VERDICT_KINDS } from './rules/verdict.ts';
export type { Entry, Route, RulebookRef, Verdict, VerdictKind } from './rules/verdict.ts';
