import type { Translated } from '../index.ts';
import type { putActions as english } from '../en/put-actions.ts';

export const putActions: Translated<typeof english> = {
  put: 'Mettre dans une expédition',
  move: 'Déplacer vers une autre expédition',
  merge: 'Fusionner avec une autre',
  'put-ready': 'Les mettre dans une expédition',
};
