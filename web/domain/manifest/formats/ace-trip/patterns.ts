export const TRIP_NUMBER = /^[A-Z]{4}[A-Z0-9]{4,21}$/;
export const SCN = /^[A-Z]{4}[A-Z0-9]{4,12}$/;
export const FAST_CARD = /^4270[0-9]{8}0[12]$/;
export const VIN = /^[A-Z0-9]{11,17}$/;
export const PORT = /^[0-9]{4}$/;
export const TWO_LETTERS = /^[A-Z]{2}$/;
/** State or province of a plate or an address: two letters, three in Mexico. */
export const STATE = /^[A-Z]{2,3}$/;
export const EQUIPMENT = /^[A-Z0-9][A-Z0-9 /\\-]{0,16}$/i;
export const DATE = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
export const DATE_TIME = /^20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
export const HTS_DIGITS = /^(?:\d{6}|\d{8}|\d{10})$/;
export const DOLLARS = /^(?:0|[1-9]\d{0,9})(?:\.\d{1,2})?$/;
