/** The only door, beside the texts themselves (`#messages/<group>`). See README.md. */
export type { FactsOf, Given } from './facts.ts';
export { formatsOf } from './formats.ts';
export type { Formats, Money } from './formats.ts';
export { isLanguage, LANGUAGES, readerAtTerminal, readerOf } from './languages.ts';
export type { Language, Reader } from './languages.ts';
export { sayIn, sayPiecesIn, textOf } from './say.ts';
export type { Say, SayPieces, Texts, Translated } from './say.ts';
export { valueText } from './value.ts';
export type { Value } from './value.ts';
