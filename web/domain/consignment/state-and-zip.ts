import { knowsStates, stateNamed } from '../law/state-names.ts';
import { isState, statesOfZip } from '../law/zip-ranges.ts';
import type { Party } from './consignment.ts';
import { plain } from '../values/plain-words.ts';
import { fiveDigits } from './postal-area.ts';

/** State and ZIP code of a US address, as they are written and as they are read. */
export interface StateAndZip {
  /** Two letters; null where there is none, or none of that name. */
  readonly state: string | null;
  /** A state is given that the United States do not have. */
  readonly noSuchState: boolean;
  readonly zip: 'none' | 'written' | 'respelt' | 'malformed';
  /** Its five digits; empty where there are none. */
  readonly code: string;
}

const zipCode = /^\d{5}(?:-?\d{4})?$/;

/** `place`: the country, as the destination has it. Null in editions that did not know which states there are. */
export function stateAndZip({ province, zip }: Party, place: string | null): StateAndZip | null {
  if (!knowsStates()) return null;
  const given = (province ?? '').trim();
  const state = place === 'PR' ? 'PR' : isState(given) ? given : stateNamed(plain(given).replace(/^us /, ''));
  const noSuchState = state === null && given !== '';
  const text = (zip ?? '').trim();
  if (zipCode.test(text)) return { state, noSuchState, zip: 'written', code: text.slice(0, 5) };
  const code = fiveDigits(text);
  const isWhole = /\d{5}/.test(text.normalize('NFKC'));
  // 2108 is 02108 in Massachusetts; in Texas nobody can tell what is missing.
  const isRead = code !== '' && (isWhole || (state !== null && statesOfZip(code).includes(state)));
  return { state, noSuchState, zip: text === '' ? 'none' : isRead ? 'respelt' : 'malformed', code: isRead ? code : '' };
}
