/** `6109100012` → `6109.10.0012`, as the tariff schedule prints it; the beginning of a number too. What is none stays as it stands. */
export function formatHts(hts: string): string {
  if (!/^(?:\d{2,6}|\d{8}|\d{10})$/.test(hts)) return hts;
  return [hts.slice(0, 4), hts.slice(4, 6), hts.slice(6)].filter((part) => part !== '').join('.');
}
