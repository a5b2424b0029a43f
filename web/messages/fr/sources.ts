import type { sources as english } from '../en/sources.ts';
import type { Translated } from '../say.ts';

export const sources: Translated<typeof english> = {
  'rates.found': 'Chiffres jusqu’au {last}, dont {n, number} de nouveaux.',
  'rates.found.copy':
    'Chiffres jusqu’au {last}, dont {n, number} de nouveaux. Pris chez FRED : la publication elle-même n’a pas pu être lue.',
  'rates.none': 'Le fichier ne contient aucun chiffre.',
  'rates.late': 'La semaine du {due} est parue, et le fichier s’arrête au {last}.',
  'rates.leap': '{currency} du {day} a été refusé : un chiffre s’écarte de plus d’un dixième du précédent.',
  'rates.far':
    '{currency} du {day} a été refusé : {rate} s’écarte de plus de 2 pour cent de {other}, que donne une banque centrale.',
  'rates.differs': '{currency} du {day} a été refusé : la publication donne {rate}, sa copie chez FRED {other}.',
  'rates.row':
    'Le fichier a été refusé à la ligne {row, number} : {why, select, not-csv {ce n’est pas un fichier de la publication H.10} no-series {il ne nomme aucune série d’une monnaie} twice {une monnaie y figure deux fois} bad-day {un jour ne peut pas être lu} ahead {un chiffre porte une date à venir} no-business-day {un chiffre porte un jour qui n’en a pas} bad-figure {un chiffre n’est pas un taux} leap {un chiffre s’écarte de plus d’un dixième du précédent} other {il ne peut pas être lu}} ({found}).',
  'guide.row':
    '{source, select, ecb {Banque centrale européenne} bank-of-canada {Banque du Canada} other {Trésor américain}} : le fichier a été refusé à la ligne {row, number} : {why, select, not-the-file {ce n’est pas le fichier demandé} no-dollar {il manque le dollar d’un jour} twice {une monnaie y figure deux fois pour un jour} bad-day {un jour ne peut pas être lu} ahead {un chiffre porte une date à venir} other {un chiffre n’est pas un taux}} ({found}).',
  'guide.unread':
    '{source, select, ecb {Banque centrale européenne} bank-of-canada {Banque du Canada} other {Trésor américain}} : la réponse était {status, number}.',
  'guide.large':
    '{source, select, ecb {Banque centrale européenne} bank-of-canada {Banque du Canada} other {Trésor américain}} : le fichier est trop grand.',
  'guide.unreached':
    '{source, select, ecb {Banque centrale européenne} bank-of-canada {Banque du Canada} other {Trésor américain}} : elle n’a pas pu être jointe.',
  unread: 'Le fichier n’a pas pu être lu : la réponse était {status, number}.',
  unreached: 'Impossible à joindre. Un nouvel essai se fait automatiquement.',
  'tariff.page-unread': 'La page des archives n’a pas pu être lue : la réponse était {status, number}.',
  'tariff.no-file': 'La page des archives ne mène à aucun fichier du tarif : sa présentation a peut-être changé.',
  'tariff.newest': '{revision} est la plus récente, et elle est chargée.',
  'tariff.unread': '{revision} n’a pas pu être téléchargée : la réponse était {status, number}.',
  'tariff.large': '{revision} est plus grande qu’aucun tarif ne l’a été.',
  'tariff.refused': '{revision} a été refusée : {why}.',
  'tariff.loaded': '{revision} a été chargée.',
};
