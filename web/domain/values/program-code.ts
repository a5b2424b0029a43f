import type { Brand } from './brand.ts';

/** The symbol by which an entry claims a preference (HTS general note 3(c)(i)), e.g. `S` for USMCA; `9820` for Haiti. */
export type ProgramCode = Brand<string, 'ProgramCode'>;

const known: ReadonlySet<string> = new Set(
  'S S+ P P+ KR JP IL JO CL SG AU MA BH OM PE CO PA NP D 9820 E E* R A A* A+ B C K L'.split(' '),
);

/** A known symbol, whatever its case; null for anything else. */
export function parseProgramCode(text: string): ProgramCode | null {
  const code = text.trim().toUpperCase();
  return known.has(code) ? (code as ProgramCode) : null;
}

/** For literals in our own code and tests. Throws on a symbol that is none. */
export function programCode(text: string): ProgramCode {
  const code = parseProgramCode(text);
  if (code === null) throw new Error(`no symbol of a preference program ${text}`);
  return code;
}

/** Every symbol that is known, in the order in which a person would look for one. */
export const programCodes = (): readonly ProgramCode[] => [...known].map(programCode);
