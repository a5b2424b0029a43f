import type { EntryJson } from '#contract';

/** What sealing means, said before it is done. */
export function sealMeaning(entry: EntryJson): string[] {
  return [
    'Every order is decided once more as of the arrival of this shipment. If one of them may not travel under this entry, nothing is sealed and you see which and why.',
    entry === '321'
      ? 'Each order gets its shipment control number for the Section 321 manifest.'
      : 'Each order gets its shipment control number for the PAPS manifest, which ties it to the entry your broker files.',
    'A sealed shipment does not change any more: no order joins or leaves it. Sealing files nothing with customs; your carrier and broker do.',
  ];
}
