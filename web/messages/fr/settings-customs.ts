import type { Translated } from '../index.ts';
import type { settingsCustoms as english } from '../en/settings-customs.ts';

export const settingsCustoms: Translated<typeof english> = {
  crossing: 'Passage de la frontière',
  'crossing.about':
    'Comment et quand vos colis arrivent aux États-Unis. La loi s’applique au jour de l’arrivée : ces réglages décident donc de tout. Les enregistrer réévalue vos commandes ouvertes.',
  'crossing.defaulted': 'Le mode et le port viennent de votre adresse. Sont-ils exacts ?',
  'crossing.right': 'Ils sont exacts',
  'not-chosen': 'Non choisi',
  'port.name': '{name} ({code})',
  days: 'jours',
  'transit-days': 'Jours de transit',
  'transit-days.help': 'De la commande à son arrivée au port.',
  'arrival-time': 'Heure d’arrivée',
  'arrival-time.help': 'Au port, à l’{zone}.',
  mode: 'Mode de transport',
  port: 'Port d’arrivée',
  scac: 'SCAC du transporteur',
  'scac.help': 'Quatre lettres ; demandez-les au transporteur qui transmet le manifeste.',
  stale: 'Règles considérées comme périmées après',
  'stale.help':
    'Compté depuis le jour de la dernière vérification de nos règles. Ensuite, les décisions portent un avertissement et sceller demande un nom.',
  automatic: 'Mettre automatiquement les commandes dans des expéditions',
  'automatic.help': 'Une commande prête rejoint l’expédition ouverte qui lui convient, ou en ouvre une nouvelle.',
  paid: 'Garder les commandes hors des expéditions tant qu’elles ne sont pas payées',
  'paid.help':
    'Les commandes impayées, payées en partie, expirées ou annulées attendent ; un paiement autorisé compte comme payé. Désactivez ce réglage si vous expédiez à crédit ou avant d’être payé. Les commandes remboursées restent toujours dehors.',

  tags: 'Balises de commande',
  'tags.about':
    'Seules les balises avec ce préfixe, celles qui nomment la déclaration (Entry-…) et celles qui disent si une commande peut partir (Cross-…) sont ajoutées à vos commandes ou en sont retirées.',
  'tags.prefix': 'Préfixe des balises',
  'tags.prefix.help':
    'Par exemple S321-ineligible. Le modifier remplace les balises des commandes qui ne sont pas parties.',
  'tags.crossing': 'Baliser si une commande peut traverser la frontière (Cross-…)',
  'tags.crossing.help': 'Cross-ready, ou Cross-hold- avec ce qu’elle attend, ou Cross-stop- avec ce qui l’empêche.',
  'tags.verdict': 'Baliser la décision selon l’article 321 ({prefix}-…)',
  'tags.verdict.help':
    'Admissible, non admissible ou à vérifier, et la première raison. Entry-… nomme la déclaration tant qu’une des deux familles est activée.',
  'tags.not-applicable': 'Baliser les commandes que l’article 321 ne concerne pas',
  'tags.not-applicable.help':
    'Les commandes qui restent hors des États-Unis, qui en partent ou qui ne contiennent aucun bien matériel.',
  'tags.samples': 'Comment des commandes passées maintenant seraient balisées',
  'tags.none': 'Aucune balise',

  tariff: 'Tarif douanier',
  'tariff.about':
    'Le tarif douanier américain (HTS) donne le taux général de chaque numéro tarifaire. Chargez l’export de l’USITC, en JSON ou CSV, compressé ou non. Un taux que vous indiquez pour un produit l’emporte.',
  'tariff.too-large': '{file} dépasse 20 Mo et n’a pas été envoyé',
  'tariff.the-file': 'Le fichier',
  'tariff.too-large.what': 'Le tarif entier fait environ 14 Mo, moins d’un une fois compressé.',
  'tariff.older': 'Cette révision est plus ancienne que celle qui s’applique',
  'tariff.older.load': 'La charger quand même',
  'tariff.reading': 'Lecture de {file}…',
  'tariff.new': 'Une nouvelle révision',
  'tariff.new.hint': 'JSON ou CSV de l’USITC, 20 Mo au plus',
  'tariff.archive': 'Le site d’archives de l’USITC',
  'tariff.none':
    'Aucun tarif n’est chargé. D’ici là, les droits ne sont connus que si vous indiquez le taux d’un produit.',
  'tariff.counts': '{revision} s’applique depuis le {day} : {rows, plural, one {# ligne} other {# lignes}}.',
  'tariff.before': 'Conservées d’avant : {revisions}.',
  'tariff.changed': 'Par rapport à la précédente : {changes}',
  'tariff.already': '{revision} s’applique déjà : rien n’a changé',
  'tariff.loaded': '{revision} est chargé',

  'rates.source': 'La publication H.10 de la Réserve fédérale',
  'rates.newest': 'Le plus récent : 1 {currency} = {dollars} dollars américains le {day}.',
};
