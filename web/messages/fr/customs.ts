import type { Translated } from '../index.ts';
import type { customs as english } from '../en/customs.ts';

export const customs: Translated<typeof english> = {
  'state.held': 'Retenu par la douane',
  'state.exam': 'À examiner',
  'state.taken-back': 'Mainlevée retirée',
  'state.rejected': 'Refusé',
  'state.silent': 'Sans nouvelles',
  'state.on-file': 'Au dossier',
  'state.entry-on-file': 'Déclaration au dossier',
  'state.arrived': 'Arrivé, non dédouané',
  'state.released': 'Dédouané',
};
