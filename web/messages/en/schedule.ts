/** A schedule of departures in words. */
export const schedule = {
  zone: '{place} time',
  'leaves-at': '{weekdays} at {time}',
  moment: '{day}, {time}',
  departure: '{leaves} (cut-off {cutOff}, at the port {arrives})',
  never: 'It never leaves: every day of it is a holiday.',
  next: 'The next departures: {departures}.',
  clock: 'Leaving and cut-off go by {place} ({zone}), the arrival by {legal}.',
} as const;
