import type { Translated } from '../index.ts';
import type { schedule as english } from '../en/schedule.ts';

export const schedule: Translated<typeof english> = {
  zone: 'heure de {place}',
  'leaves-at': '{weekdays} à {time}',
  moment: '{day}, {time}',
  departure: '{leaves} (heure limite : {cutOff} ; au port : {arrives})',
  never: 'Aucun départ : chaque jour prévu est férié.',
  next: 'Prochains départs : {departures}.',
  clock: 'Le départ et l’heure limite suivent l’{place} ({zone}), l’arrivée l’{legal}.',
};
