import { plain } from './tariff-text.ts';

/** One rate of the column of special rates, with the programs that it stands for. */
export interface SpecialRate {
  /** `Free`, `2.8%`, `See 9823.08.01-9823.08.38`: as it stands there. */
  readonly rate: string;
  /** Codes of HTS general note 3(c)(i), such as `S`, `S+`, `A*`. */
  readonly programs: readonly string[];
}

const CODE = /^[A-Z]{1,2}[+*]?$/;

/**
 * `Free (A,AU,BH, CL,S,SG) 2.8% (JP)`: rates, each before its programs in brackets. Brackets with other words (`see U.S. note 3`)
 * belong to the rate.
 */
export function readSpecial(cell: string): readonly SpecialRate[] {
  const text = plain(cell);
  const rates: SpecialRate[] = [];
  let from = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = text.indexOf(')', open);
    const codes = text
      .slice(open + 1, close < 0 ? text.length : close)
      .split(',')
      .map((code) => code.replaceAll(' ', ''))
      .filter((code) => code !== '');
    if (codes.length === 0 || !codes.every((code) => CODE.test(code))) continue;
    rates.push({ rate: text.slice(from, open).trim(), programs: codes });
    from = close < 0 ? text.length : close + 1;
  }
  return rates;
}

/** What USMCA makes of the rate: `S`, or `S+` under a quota or a heading of chapter 98; null: nothing stands there for it. */
export function usmcaRate(
  special: readonly SpecialRate[],
): { readonly rate: string; readonly program: 'S' | 'S+' } | null {
  for (const program of ['S', 'S+'] as const) {
    const found = special.find((each) => each.programs.includes(program));
    if (found !== undefined) return { rate: found.rate, program };
  }
  return null;
}
