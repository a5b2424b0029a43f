import type { Translated } from '../index.ts';
import type { sending as english } from '../en/sending.ts';

export const sending: Translated<typeof english> = {
  title: 'BorderConnect',
  'no-key': 'Avec une clé à vous, le voyage est transmis d’ici et les réponses arrivent d’elles-mêmes.',
  'no-key.link': 'Saisir la clé dans Paramètres',
  'key-refused': 'BorderConnect refuse la clé',
  'key-refused.what':
    'Rien n’est transmis ni reçu tant qu’une nouvelle clé n’est pas saisie. Ce qui attend repart ensuite de lui-même.',
  send: 'Transmettre à BorderConnect',
  amend: 'Transmettre la révision {revision, number} comme modification',
  cancel: 'Retirer le voyage',
  'cancel.sure': 'Retirer le voyage {trip} de la douane ?',
  'cancel.what':
    'La douane n’a alors plus de manifeste de cette expédition, et le camion ne peut pas passer avec elle.',
  'cancel.keep': 'Garder le voyage',
  none: 'Rien n’a encore été transmis.',
  row: 'Révision {revision, number}, {operation, select, create {première transmission} update {modification} other {retrait}} : {state}',
  'row.when': '{who}, {when}',
  'row.told': 'Dans leurs mots : {told}',
  'state.waiting': 'attend d’être transmise',
  'state.sending': 'en cours de transmission',
  'state.unknown': 'on ne sait pas si elle est arrivée',
  'state.taken': 'BorderConnect l’a, la douane n’a pas encore répondu',
  'state.accepted': 'la douane l’a',
  'state.refused': 'refusée',
  'state.key-refused': 'non transmise, la clé a été refusée',
  'state.replaced': 'non transmise, une révision plus récente a pris sa place',
  'refused.what':
    'Corrigez ce qu’ils nomment sous Données pour les documents ; cela fait une nouvelle révision, qui peut être transmise.',
  'unknown.title': 'On ne sait pas si le voyage {trip} est arrivé',
  'unknown.what':
    'La ligne s’est coupée pendant la transmission. Il n’est pas transmis une deuxième fois de lui-même, car il pourrait s’y trouver deux fois. Une réponse qui arrive tranche ; ou regardez chez BorderConnect si le voyage s’y trouve.',
  'unknown.there': 'Il s’y trouve',
  'unknown.not-there': 'Il ne s’y trouve pas',
  outdated:
    'BorderConnect a la révision {sent, number} ; les documents en sont à la révision {revision, number}. Transmettez la modification.',

  'account.about':
    'Le compte de votre transporteur chez BorderConnect, si vous en avez la clé : les voyages sont alors transmis depuis la page d’une expédition, et les réponses de la douane arrivent toutes les cinq minutes.',
  'account.suffix': 'Fin de l’adresse',
  'account.suffix.what': 'Ce qui suit /send/ dans l’adresse que BorderConnect a donnée avec la clé.',
  'account.key': 'Clé',
  'account.key.kept':
    'Une clé qui finit par {end} est conservée. Elle n’est plus montrée ; une nouvelle prend sa place.',
  'account.key.none': 'Elle est conservée chiffrée et n’est plus jamais montrée.',
  'account.save': 'Enregistrer la clé',
  'account.forget': 'Retirer la clé',
  'account.refused':
    'BorderConnect a refusé la clé : {code}. Saisissez-en une nouvelle ; ce qui attend est alors transmis.',
  'account.heard': 'Dernière réponse {when}.',
  'account.silent': 'Pas de réponse depuis {when}. La demande est répétée toutes les cinq minutes.',
  'account.strays':
    '{strays, plural, one {# message ne concerne} other {# messages ne concernent}} aucune expédition de cette boutique. Ils sont conservés.',
  'address.title': 'Adresse pour les réponses',
  'address.what':
    'Sans clé : faites envoyer les fichiers de réponses, par le service ou par une règle de votre messagerie, à une adresse de cette boutique. Chaque message est conservé une fois et va à son expédition.',
  'address.make': 'Créer une adresse',
  'address.renew': 'Créer une nouvelle adresse',
  'address.made': 'Une adresse a été créée {when}. Elle n’est plus montrée ; une nouvelle prend sa place.',
  'address.once':
    'Copiez-la maintenant : elle n’est plus montrée. Elle permet à quiconque d’envoyer des réponses : ne la donnez qu’au service.',
};
