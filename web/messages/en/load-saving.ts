/** What a load costs against its parcels one by one, and what the sealed ones saved. */
export const loadSaving = {
  costs:
    '{least, select, yes {{load} costs at least {together} as one load and at least {alone} parcel by parcel} other {{load} costs {together} as one load and {alone} parcel by parcel}}: it {saves, select, yes {saves {amount}} other {costs {amount} more}}.',
  'pays-from':
    'For clearing alone, one entry pays against a courier from {from, plural, one {# parcel} other {# parcels}}; {parcels, plural, one {# is} other {# are}} ready; {day} {room, select, yes {has room} other {is full}}.',
  'to-date': '{amount} saved to date by {loads, plural, one {# sealed shipment} other {# sealed shipments}}.',
  'to-date.more':
    'To date {loads, plural, one {# sealed shipment has} other {# sealed shipments have}} cost {amount} more than their parcels one by one.',
} as const;
