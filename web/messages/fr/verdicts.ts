import type { Translated } from '../index.ts';
import type { verdicts as english } from '../en/verdicts.ts';

export const verdicts: Translated<typeof english> = {
  eligible: 'Admissible',
  ineligible: 'Non admissible',
  review: 'À vérifier',
  'not-applicable': 'Sans objet',
  'eligible.says': 'Cette commande peut entrer en franchise selon l’article 321 le jour de son arrivée.',
  'ineligible.says': 'Cette commande ne peut pas entrer en franchise selon l’article 321.',
  'review.says': 'L’article 321 ne peut pas encore être évalué pour cette commande.',
  'not-applicable.says': 'L’article 321 ne concerne pas cette commande.',
};
