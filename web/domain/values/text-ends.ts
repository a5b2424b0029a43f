/**
 * The text without the signs at its end that `loose`, an expression for one sign, matches. Each is looked at once, from the end: an
 * expression like `/x+$/` looks again from every `x` of the text, which takes the square of its length.
 */
export function withoutEnd(text: string, loose: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const before = end - lengthOfLast(text, end);
    if (!loose.test(text.slice(before, end))) break;
    end = before;
  }
  return text.slice(0, end);
}

/** A sign beyond the first 65,536 is two units. */
const lengthOfLast = (text: string, end: number): 1 | 2 =>
  end > 1 && (text.codePointAt(end - 2) ?? 0) > 0xff_ff ? 2 : 1;
