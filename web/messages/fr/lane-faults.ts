import type { Translated } from '../index.ts';
import type { laneFaults as english } from '../en/lane-faults.ts';

export const laneFaults: Translated<typeof english> = {
  'overland-from-overseas':
    'Aucun camion ni train n’atteint les États-Unis depuis votre pays de départ : choisissez l’avion, le bateau ou la poste.',
  'port-on-other-border': 'Ce port est à l’autre frontière : choisissez-en un qu’un camion de votre pays atteint.',
  'port-of-other-mode': 'Rien n’arrive à ce port par le mode choisi : choisissez un autre port ou un autre mode.',
  'port-missing': 'Choisissez le port où vos colis passent la frontière.',
  missing: 'Remplissez ce champ : sans lui, on ne peut pas savoir de quoi il s’agit.',
  'too-long': 'Écrivez au plus 100 caractères.',
  'not-a-scac':
    'Un SCAC a exactement quatre lettres, comme ABCD. Laissez ce champ vide tant que vous ne le connaissez pas.',
  'not-a-filer-code':
    'Un code de déclarant a trois lettres ou chiffres, comme A9Z. Laissez ce champ vide tant que vous ne le connaissez pas.',
  'not-an-email': 'Écrivez une adresse courriel, comme entries@broker.com.',
  'not-a-country': 'Ce n’est pas un pays : choisissez-en un dans la liste.',
  'not-a-port': 'Ce n’est pas un port que nous connaissons : choisissez-en un dans la liste.',
  'not-a-number-of-days': 'Entrez un nombre entier de jours, de 1 à 60.',
  'not-a-time': 'Entrez une heure, comme 14:30.',
  'not-an-amount': 'Entrez un montant en dollars américains, comme 12,50.',
  'controlled-abroad':
    'Une société américaine contrôlée de l’étranger compte comme étrangère : choisissez « Société américaine contrôlée de l’étranger ».',
  'organised-in-us':
    'Une société étrangère est constituée hors des États-Unis : choisissez son pays, ou un autre genre d’importateur.',
  'clearance-of-other-mode':
    'La poste dédouane ses propres colis et rien d’autre : choisissez un autre dédouanement ou un autre mode.',
  'from-within-us':
    'Des marchandises à l’intérieur des États-Unis ne passent aucune frontière : choisissez le pays d’où elles partent.',
  'no-weekday': 'Choisissez au moins un jour de la semaine.',
  'not-a-zone': 'Ce n’est pas un fuseau horaire que nous connaissons.',
  'cut-off-after-departure': 'L’heure limite est après le départ : choisissez-en une plus tôt.',
  'arrival-before-departure': 'L’arrivée est avant le départ : choisissez-en une plus tard.',
  'capacity-of-zero': 'Entrez de 1 à 9 999 commandes, ou laissez ce champ vide.',
  'ends-before-it-begins': 'La fin est avant le début : choisissez un dernier jour plus tard.',
  'same-day-as-another': 'Il y a déjà un départ ce jour-là : modifiez celui-là.',
  'no-departure': 'Il n’y a plus de départ à cet endroit. Rechargez la page et choisissez-en un autre.',
  'overlaps-another': 'Elle chevauche une suspension existante : mettez d’abord fin à celle-ci.',
  'in-the-past': 'C’est dans le passé : choisissez un moment plus tard.',

  'schedule.readyDays': 'Entrez un nombre entier de jours, de 0 à 60.',
  'schedule.cutOff.daysBefore': 'Entrez un nombre entier de jours, de 0 à 7.',
  'schedule.arrives.daysAfter': 'Entrez un nombre entier de jours, de 0 à 60.',
  'schedule.weekdays': 'Nommez chaque jour de la semaine une seule fois.',
};
