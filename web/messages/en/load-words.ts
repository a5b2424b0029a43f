/** TODO */
export const loadWords = {
  'was-to-arrive': 'was to arrive {day}: set a new arrival',
  'arrives-today': 'arrives today',
  arrives: 'arrives {day}',
  'seal.decided':
    'Every order is decided once more as of the arrival of this shipment. If one of them may not cross with it, nothing is sealed and you see which and why.',
  'seal.scn-321': 'Each order gets its shipment control number for the Section 321 manifest.',
  'seal.scn-paps':
    'Each order gets its shipment control number for the PAPS manifest (Pre-Arrival Processing System), which ties it to the entry your broker files.',
  'seal.mixed': 'Orders under Section 321 stand on the same manifest, each as such, and on no entry.',
  'seal.other-mode': 'Minimis does not know how early the manifest is due by this mode: ask your carrier.',
  'seal.final':
    'No order joins a sealed shipment, and what changes is a numbered revision. Until it is handed over you can reopen it. Sealing files nothing with customs; your carrier and broker do.',
} as const;
