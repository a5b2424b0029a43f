import type { Translated } from '../index.ts';
import type { loadWords as english } from '../en/load-words.ts';

export const loadWords: Translated<typeof english> = {
  'was-to-arrive': 'devait arriver le {day} : fixez une nouvelle arrivée',
  'arrives-today': 'arrive aujourd’hui',
  arrives: 'arrive le {day}',
  'seal.decided':
    'Chaque commande est évaluée une fois de plus à l’arrivée de cette expédition. Si l’une d’elles ne peut pas traverser avec elle, rien n’est scellé et vous voyez laquelle et pourquoi.',
  'seal.scn-321': 'Chaque commande reçoit son numéro de contrôle de l’envoi pour le manifeste de l’article 321.',
  'seal.scn-paps':
    'Chaque commande reçoit son numéro de contrôle de l’envoi pour le manifeste PAPS (Pre-Arrival Processing System), qui l’associe à la déclaration que dépose votre courtier.',
  'seal.mixed':
    'Les commandes de l’article 321 figurent au même manifeste, chacune comme telle, et dans aucune déclaration.',
  'seal.other-mode':
    'Minimis ne sait pas combien de temps à l’avance le manifeste est attendu pour ce mode : demandez à votre transporteur.',
  'seal.final':
    'Aucune commande n’entre dans une expédition scellée, et ce qui change forme une révision numérotée. Vous pouvez la rouvrir jusqu’à sa remise. Sceller ne transmet rien à la douane ; votre transporteur et votre courtier le font.',
};
