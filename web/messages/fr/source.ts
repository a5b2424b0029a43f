import type { Translated } from '../index.ts';
import type { source as english } from '../en/source.ts';

export const source: Translated<typeof english> = {
  source: 'Source : {pieces}',
  'source.hosts': 'Source : {pieces} ({hosts})',
  'read.on': '{says} (Lu le {day}.)',
  'said.on': '{says} (Indiqué le {day}.)',
  'read-in': 'Lu dans : {places}',
  'given-as': 'Indiqué comme : {places}',
  secondary: 'Pas le texte officiel',
  'unverified-high': 'Non vérifié, très probable',
  'unverified-medium': 'Non vérifié, probable',
  'unverified-low': 'Non vérifié, demandez à un courtier',
  merchant: 'Selon vous',
  concerns: 'Concerne {goods}.',
  'what-helps': 'Ce qui aide :',
  'open-settings': 'Ouvrir les paramètres',
  'open-products': 'Ouvrir les produits',
  'open-rules': 'Ouvrir les règles',
};
