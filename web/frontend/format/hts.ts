/** `6109100012` → `6109.10.0012`, as the tariff schedule prints it. */
export function formatHts(hts: string): string {
  return [hts.slice(0, 4), hts.slice(4, 6), hts.slice(6)].filter((part) => part !== '').join('.');
}
