import type { Translated } from '../index.ts';
import type { refusals as english } from '../en/refusals.ts';

export const refusals: Translated<typeof english> = {
  'no-endpoint': 'Il n’y a rien à cette adresse. Rechargez l’application.',
  unreadable: 'La demande n’a pas pu être lue. Rechargez l’application et réessayez.',
  'joining-or-leaving': 'Des commandes sont ajoutées ou retirées en ce moment. Réessayez dans quelques secondes.',
  'too-large': 'La demande est trop volumineuse. Choisissez moins de commandes et réessayez.',
  'very-busy': 'Minimis est très sollicité, et rien n’a été modifié. Réessayez dans quelques secondes.',
  internal: 'Un problème est survenu de notre côté, et rien n’a été modifié. Réessayez dans une minute.',
  'no-character':
    '{field} : ce champ contient un caractère qu’aucun texte ne peut contenir. Supprimez-le et réessayez.',
  'no-character.input': 'La saisie contient un caractère qu’aucun texte ne peut contenir. Supprimez-le et réessayez.',
  'bad-cursor': 'Cette page de la liste n’existe plus. Revenez au début.',

  'work.full':
    'Minimis traite d’autres fichiers et expéditions volumineux, et rien n’a été modifié. Réessayez dans une minute.',
  'work.closing': 'Minimis redémarre, et rien n’a été modifié. Réessayez dans une minute.',

  'owner-only.view': 'Seul le propriétaire de la boutique peut consulter ceci. Rien n’a été modifié.',
  'owner-only.work':
    'Seul le propriétaire de la boutique peut modifier les expéditions et les commandes. Rien n’a été modifié.',
  'owner-only.seal': 'Seul le propriétaire de la boutique peut sceller des expéditions. Rien n’a été modifié.',
  'owner-only.products':
    'Seul le propriétaire de la boutique peut indiquer les données des produits. Rien n’a été modifié.',
  'owner-only.override':
    'Seul le propriétaire de la boutique peut répondre aux questions à la place des règles. Rien n’a été modifié.',
  'owner-only.amend':
    'Seul le propriétaire de la boutique peut modifier les règles de la boutique. Rien n’a été modifié.',
  'owner-only.export': 'Seul le propriétaire de la boutique peut exporter des fichiers. Rien n’a été modifié.',
  'owner-only.customer-data':
    'Seul le propriétaire de la boutique peut transmettre les données détenues sur un client. Rien n’a été modifié.',
  'owner-only.settings': 'Seul le propriétaire de la boutique peut modifier les paramètres. Rien n’a été modifié.',
  'owner-only.roles': 'Seul le propriétaire de la boutique peut décider qui peut faire quoi. Rien n’a été modifié.',
  'not-permitted':
    'Votre rôle ici ({role, select, owner {propriétaire} manager {gestionnaire} shipping {expédition} other {lecture seule}}) ne vous permet pas de {act, select, work {modifier les expéditions et les commandes} seal {sceller des expéditions} products {indiquer les données des produits} override {répondre aux questions à la place des règles} amend {modifier les règles de la boutique} export {exporter des fichiers} customer-data {transmettre les données détenues sur un client} settings {modifier les paramètres} roles {décider qui peut faire quoi} other {consulter ceci}}. Rien n’a été modifié : demandez au propriétaire de la boutique, qui attribue les rôles dans les paramètres.',

  'seal.doubts':
    'Rien n’a été scellé : ceci n’a ni réponse ni prise d’acte nominative : {kinds}. Répondez-y, ou cochez-le dans la liste et tapez votre nom.',
  'seal.doubts-changed':
    'Rien n’a été scellé : depuis votre lecture, ceci est apparu ou a changé : {kinds}. Ce que vous avez coché par ailleurs est conservé. Relisez-le, cochez-le et tapez votre nom.',

  'reopen.open': '{load} est déjà ouverte, et rien n’a été modifié.',
  'reopen.open-by': 'Le membre du personnel {id} a rouvert {load} le {at}, et rien n’a été modifié. Rechargez la page.',
  'reopen.answered':
    'La douane a répondu pour {load} : son manifeste est déposé sous ces numéros, et rien n’a été modifié. Réglez ses commandes une par une sur sa page.',
  'reopen.too-late':
    '{state, select, handed-over {{load} a été remise au transporteur} cancelled {{load} a été annulée} other {{load} est à la douane}}, et rien n’a été modifié. {state, select, handed-over {Reprenez-la d’abord, ou réglez ses commandes une par une sur sa page.} cancelled {Mettez ses commandes sur une autre expédition.} other {Réglez ses commandes une par une sur sa page.}}',

  'settle.not-frozen':
    '{state, select, open {Cette expédition est ouverte : retirez-en des commandes comme toujours.} other {Cette expédition a été annulée : rien n’en voyage.}} Rien n’a été modifié.',
  'settle.changed':
    'Ces commandes ont encore changé depuis votre lecture, et rien n’a été modifié ici. Lisez ce qu’elles sont maintenant, puis réglez-les.',
  'settle.last':
    'C’est la dernière commande de cette expédition, et rien n’a été modifié. Rouvrez plutôt l’expédition, ou faites annuler son manifeste par le transporteur.',
  'settle.refused':
    'Telle qu’elle est, une commande ne peut pas passer avec cette expédition, et rien n’a été modifié. Retirez-la, ou corrigez ce qui est indiqué. {why}',
  'settle.reason': 'Dites pourquoi la commande reste telle que déclarée, en 3 à 200 caractères.',

  'product.unknown': 'Nous ne connaissons pas ce produit. Rechargez la liste.',
  'product.deleted':
    'Ce produit a été supprimé dans Shopify, et aucune commande ouverte ne le contient : il n’y a plus rien à indiquer.',

  'review.gone':
    'Aucune commande ouverte ne pose plus cette question : elle a reçu une réponse, ou la commande a changé. Revenez à la liste.',
  'review.not-in-force': 'Cette réponse n’est plus en vigueur. Rechargez la page.',
  'review.which-order': 'Choisissez la commande concernée par la réponse.',
  'review.not-asked':
    'Cette question n’est plus posée. Rechargez la page : elle a peut-être reçu une réponse entre-temps.',
  'review.unknown': 'Nous ne connaissons pas cette question. Rechargez la page.',
  'review.too-far': 'La réponse à cette question ne peut pas porter aussi loin.',
  'review.choose': 'Choisissez une des réponses.',
  'review.no-value': 'Cette réponse ne demande aucune autre valeur.',
  'review.vague':
    'La douane n’accepterait pas cela non plus : dites ce qu’est l’article et de quelle matière il est fait.',
  'review.value.country': 'Choisissez le pays où l’article a été fabriqué.',
  'review.value.hts': 'Donnez le numéro tarifaire avec ses dix chiffres.',
  'review.value.money':
    'Donnez le prix de vente d’une pièce : un montant supérieur à zéro, dans la devise de la commande.',
  'review.value.words': 'Décrivez l’article en 200 caractères au plus.',
  'review.subject.type':
    'Nommez le type de produit avec son chapitre, par exemple 49:Books. Un produit sans type reçoit sa propre réponse.',
  'review.subject.heading': 'Une position du tarif a quatre chiffres.',
  'review.subject.chapter': 'Un chapitre du tarif a deux chiffres.',
  'review.answered':
    'Ces produits ont déjà une réponse, donnée par le membre du personnel {id}. Rien n’a été modifié. Modifiez ou retirez celle-ci, sous Vérifications, Répondues.',

  'checklist.not-sealed':
    'Seuls les documents d’une expédition scellée sont remis. Scellez-la d’abord ; rien n’a été noté.',

  'sending.not-sealed':
    'Seul le voyage d’une expédition scellée est transmis. Scellez-la d’abord ; rien n’a été transmis.',
  'sending.no-key': 'Il n’y a pas de clé pour BorderConnect. Saisissez-la dans Paramètres ; rien n’a été transmis.',
  'sending.key-refused':
    'BorderConnect refuse la clé. Saisissez-en une nouvelle dans Paramètres ; rien n’a été transmis.',
  'sending.under-way':
    'Le voyage est en cours de transmission. Attendez que son état soit connu ; rien d’autre n’a été transmis.',
  'sending.unknown':
    'On ne sait pas si le dernier message est arrivé. Vérifiez chez BorderConnect et dites-le d’abord ci-dessous ; rien d’autre n’a été transmis.',
  'sending.done': 'Cette révision a déjà été transmise ; rien d’autre n’a été transmis.',
  'sending.nothing-sent': 'Aucun voyage de cette expédition ne se trouve chez BorderConnect : il n’y a rien à retirer.',
  'sending.not-by-truck': 'Cette expédition ne passe pas par camion : elle n’a pas de voyage à transmettre.',
  'sending.section-321':
    'L’expédition contient une commande sous Section 321, pour laquelle le message n’a pas de mot. Déplacez cette commande vers une autre expédition ; rien n’a été transmis.',
  'sending.cannot-be-written': 'Le voyage ne peut pas être écrit : {problems} Rien n’a été transmis.',
  'sending.not-unknown': 'Son état est connu entre-temps. Rechargez la page ; rien n’a été modifié.',
  'sending.word': 'a de 4 à 200 lettres, chiffres et signes, sans espace',
  'sending.half-a-key':
    'Un compte a une adresse et une clé : saisissez les deux, ou videz les deux pour retirer la clé. Rien n’a été modifié.',

  'shipment.unknown': 'Nous ne connaissons pas cette expédition. Elle appartient peut-être à une autre boutique.',
  'shipment.not-in-list': 'Nous ne connaissons pas cette expédition. Rechargez la liste.',
  'shipment.choose-listed': 'Nous ne connaissons pas cette expédition. Choisissez-en une dans la liste.',
  'shipment.same': 'Les commandes sont déjà dans cette expédition : choisissez-en une autre.',
  'shipment.keeps-order':
    '{orders, plural, one {# commande empêche} other {# commandes empêchent}} de sceller l’expédition : corrigez ou retirez ce qui est indiqué.',
  'shipment.arrival-past': 'L’arrivée est dans le passé : choisissez un jour et une heure à venir.',
  'shipment.arrival-far': 'L’arrivée est dans plus d’un an : choisissez un jour d’ici un an.',
  'shipment.arrives-already': '{load} arrive déjà ce jour-là du même endroit : déplacez-y plutôt les commandes.',
  'files.not-sealed': 'Les fichiers ne se font que d’une expédition scellée. Scellez-la d’abord.',
  'files.not-by-truck': 'Ce fichier est pour les chargements par camion. Prenez-en un autre de cette expédition.',
  'files.not-321':
    'La douane n’accepte pas de manifeste selon l’article 321 pour ce jour d’arrivée, ou ce fichier n’a pas de mot pour cela. Déplacez les commandes vers un chargement sous déclaration.',
  'files.none': 'Une expédition n’a pas de tel fichier. Choisissez-en un sur sa page.',
  'manifest.not-sealed': 'Un manifeste ne se fait que d’une expédition scellée. Scellez-la d’abord.',
  'manifest.not-321':
    'La douane n’accepte pas de manifeste selon l’article 321 pour ce jour d’arrivée : aucun fichier n’est fait. Déplacez les commandes vers un chargement sous déclaration.',
  'manifest.not-by-truck':
    'Le fichier de BorderConnect est pour les chargements par camion. Remettez ce chargement à votre transporteur autrement.',
  'papers.not-sealed':
    'Les documents ne se font que d’une expédition scellée. Scellez-la d’abord ; des données manquantes n’empêchent pas de la sceller.',
  'customs.not-sealed':
    'La douane ne répond que pour une expédition scellée : celle-ci n’a pas encore de SCN. Rien n’a été conservé.',
  'customs.empty':
    'Le fichier ne contient aucun message. Choisissez le fichier que le service de votre transporteur vous a remis. Rien n’a été conservé.',
  'customs.web-page':
    'C’est une page web, et non un fichier de réponses : la connexion a peut-être échoué. Récupérez de nouveau le fichier. Rien n’a été conservé.',
  'customs.not-json':
    'Ce n’est pas un fichier de réponses : ce doit être le JSON que le service de votre transporteur vous a remis. Rien n’a été conservé.',
  'customs.cut-off':
    'Le fichier a été coupé ou est endommagé, et on ne peut pas voir quels messages sont perdus. Récupérez-le de nouveau. Rien n’a été conservé.',
  'customs.none-of-it': 'Aucun message de ce fichier ne concerne cette expédition. {whys} Rien n’a été conservé.',
  'customs.other-company': 'Il est destiné à une autre entreprise chez le service du transporteur.',
  'customs.other-carrier': 'Il concerne un voyage d’un autre transporteur.',
  'customs.other-load': 'Il ne nomme ni le voyage de cette expédition ni l’un de ses SCN.',
  'customs.not-of-customs': 'Ce n’est pas un message qu’écrit la douane ou le service du transporteur.',
  'customs.says-nothing': 'Il ne dit rien d’un voyage ni d’un SCN.',
  'departure.no-lane':
    'Ce passage n’existe pas, ou n’a pas d’horaire. Réglez-en un dans les paramètres, sous Passages ; rien n’est modifié.',
  'departure.sealed':
    '{count, plural, one {L’expédition {names} de ce départ est scellée, et ce qu’elle déclare nomme son arrivée.} other {Les expéditions {names} de ce départ sont scellées, et ce qu’elles déclarent nomme son arrivée.}} Rien n’est modifié : rouvrez ou remettez d’abord.',
  'dock.too-many': 'Cette expédition a plus de lectures que Minimis n’en conserve : remettez-la, ou écrivez-nous.',
  'dock.not-sealed':
    'Cette expédition n’est pas encore scellée. Scellez-la d’abord : ses colis reçoivent alors leurs numéros.',
  'lane.used':
    'L’expédition {load} est ouverte et prend ce passage. Rien n’est retiré : scellez ou annulez d’abord cette expédition.',
  'lane.none': 'Ce passage n’existe pas, ou ne peut pas être retiré. Rechargez la page.',
  'lane.changed':
    'Quelqu’un d’autre a enregistré ce passage entre-temps. Rechargez la page et refaites vos modifications.',
  'lane.elsewhere': 'Cela figure dans les paramètres ci-dessus : modifiez-le là. Rien n’est enregistré.',
  'settings.changed':
    'Quelqu’un d’autre a enregistré les paramètres entre-temps. Rechargez la page et refaites vos modifications.',
  'order.unknown':
    'Nous ne connaissons pas cette commande. Elle appartient peut-être à une autre boutique, ou n’a pas encore été lue.',
  'order.in-load': 'Elle est dans {load}.',
  'orders.too-many-to-export':
    'La liste a plus de {most, number} commandes, et un fichier en prend {most, number}. Réduisez-la par un onglet, une recherche ou un filtre, et exportez de nouveau.',
  'order.sealed-numbers':
    'La commande est dans une expédition scellée, qui garde les numéros avec lesquels elle a été scellée.',
  'decision.gone': 'Cette décision n’est plus là. Rechargez la page.',
  'privacy.unknown': 'Nous ne connaissons pas cette demande. Rechargez la page.',
  'privacy.erases': 'Cette demande vise à effacer des données : il n’y a rien à transmettre.',
  'put.too-many':
    'Ce sont {orders, number} commandes, et une expédition en contient au plus {most, number}. Choisissez-en moins ; rien n’a été déplacé.',
  'put.no-lane': 'Nous ne connaissons pas ce passage. Rechargez la page et choisissez-en un autre.',
  'put.day-over': 'Le jour est passé : choisissez-en un à venir.',
  'put.no-departure':
    'Aucun départ de ce trajet n’arrive ce jour-là, et rien n’a été déplacé. Choisissez un jour qui en a un, ou ajoutez un départ sous Expéditions.',
  'put.day-far': 'Le jour est dans plus d’un an : choisissez un jour d’ici un an.',
  'staff.not-met': 'Cette personne n’a pas encore ouvert Minimis : elle figurera ici dès qu’elle l’aura fait.',
  'tariff.empty': 'Le fichier est vide. Rien n’a été modifié : le tarif chargé auparavant compte toujours.',
  'tariff.zip':
    'Le fichier est compressé, et coupé ou trop grand une fois décompressé : téléchargez-le de nouveau. Rien n’a été modifié : le tarif chargé auparavant compte toujours.',
  'tariff.too-large':
    'Le fichier a plus de 64 Mo : le tarif entier en a quelque 14. Rien n’a été modifié : le tarif chargé auparavant compte toujours.',
  'tariff.fault': '{fault}. Rien n’a été modifié : le tarif chargé auparavant compte toujours.',
  'tariff.unreadable': 'Le fichier est illisible. Rien n’a été modifié : le tarif chargé auparavant compte toujours.',
  'tariff.older':
    '{name} est plus ancien que {newer}, qui compte maintenant. Rien n’a été modifié. Chargez-le quand même si c’est ce que vous voulez.',
  'tariff.no-number': 'Ce n’est pas un numéro tarifaire : il a 6, 8 ou 10 chiffres.',
  'order.not-by-name':
    'Nous ne connaissons aucune commande de ce nom. Écrivez-le comme dans Shopify, par exemple #1001.',
  'amendment.too-many':
    '{most, number} règles sont en vigueur, et il ne peut y en avoir plus : chaque commande leur est confrontée. Retirez celles qui ne servent plus, puis ajoutez de nouveau celle-ci.',
  'amendment.overlaps':
    'La règle {id} dit déjà cela pour certains de ces jours ({from} au {until}). Retirez-la d’abord, ou choisissez d’autres jours.',
  'amendment.overlaps.open':
    'La règle {id} dit déjà cela pour certains de ces jours (à compter du {from}). Retirez-la d’abord, ou choisissez d’autres jours.',
  'amendment.unknown': 'Nous ne connaissons pas cette règle. Rechargez la page.',
  'amendment.withdrawn': 'Quelqu’un a déjà retiré cette règle. Rechargez la page.',
  'coming.not-ahead':
    'Ce changement de loi n’est plus à venir : il est maintenant en vigueur, ou a été retiré. Ouvrez de nouveau la liste depuis l’accueil.',
  'import.changed':
    'Le fichier ou les produits ont changé depuis l’aperçu. Regardez le nouvel aperçu, puis appliquez-le.',
  'session.ended': 'Votre session est terminée. Rouvrez l’application depuis l’interface administrateur de Shopify.',
  'stored.newer':
    'Une donnée ({what}) a été enregistrée par une version de Minimis plus récente que celle qui répond. Elle est conservée telle quelle, et rien n’a été modifié. Réessayez une fois la mise à jour terminée.',
  'stored.damaged':
    'Une donnée ({what}) est enregistrée sous une forme que Minimis ne peut pas lire. Elle est conservée telle quelle, et rien n’a été modifié. Écrivez au soutien en nommant la page.',
  'work.late': 'Cela a pris trop de temps et a été interrompu ; rien n’a été modifié. {hint}',
  'work.lost': 'Ce calcul n’a pas abouti, et rien n’a été modifié. {hint}',
  'hint.departures': 'Réessayez dans une minute.',
  'hint.costs':
    'Réessayez dans quelques minutes ; pour une expédition de milliers de commandes, regardez les commandes une à une.',
  'hint.files': 'Prenez un fichier à la fois, ou une expédition plus petite.',
  'hint.import': 'Divisez le fichier et importez les parties l’une après l’autre.',
  'hint.what-if': 'Interrogez ses commandes une à une, par leur numéro.',
  'hint.tariff': 'Prenez l’export de l’USITC lui-même : il a quelque 14 Mo.',

  'dock.too-late':
    '{state, select, open {Cette expédition n’est pas encore scellée.} sealed {Cette expédition est encore chez vous.} handed-over {Cette expédition a été remise au transporteur.} cancelled {Cette expédition a été annulée.} other {Cette expédition est à la douane.}} Elle ne peut pas être reprise ici.',
  'dock.gone':
    '{state, select, open {Cette expédition n’est pas encore scellée.} sealed {Cette expédition est encore chez vous.} handed-over {Cette expédition a été remise au transporteur.} cancelled {Cette expédition a été annulée.} other {Cette expédition est à la douane.}} Plus rien n’y est ajouté.',
  'dock.missing':
    'Rien n’a été remis : {missing, plural, one {# colis n’est pas lu} other {# colis ne sont pas lus}}. {changed, select, yes {Regardez de nouveau la liste} other {Continuez la lecture}}, ou tapez votre nom pour remettre quand même.',
  'dock.strangers':
    'Rien n’a été remis : {strangers, plural, one {# colis lu n’en fait pas partie} other {# colis lus n’en font pas partie}}. {changed, select, yes {Regardez de nouveau la liste} other {Continuez la lecture}}, ou tapez votre nom pour remettre quand même.',
  'dock.missing-and-strangers':
    'Rien n’a été remis : {missing, plural, one {# colis n’est pas lu} other {# colis ne sont pas lus}}, et {strangers, plural, one {# colis lu n’en fait pas partie} other {# colis lus n’en font pas partie}}. {changed, select, yes {Regardez de nouveau la liste} other {Continuez la lecture}}, ou tapez votre nom pour remettre quand même.',

  'tariff.faults':
    '{fault}, et {more, number} de plus. Rien n’a été modifié : le tarif chargé auparavant compte toujours.',
  'import.twice': 'La ligne {row, number} nomme le même produit. Gardez l’une des deux lignes.',
  'import.unknown-id': 'Nous ne connaissons pas ce produit. Exportez de nouveau les produits.',
  'import.no-sku': 'Aucun produit n’a le SKU « {sku} ».',
  'import.several-sku': 'Plusieurs produits ont le SKU « {sku} ». Ajoutez la colonne « Variant ID ».',
  'products.twice': 'Ce produit figure deux fois dans la liste des modifications.',
  'product.changed':
    'Quelqu’un a modifié ce produit entre-temps. Regardez ce qu’il indique maintenant et refaites votre modification.',
  'file.cannot-be-written':
    'Le fichier ne peut pas être écrit : {problems} L’expédition scellée est inchangée, et ses autres fichiers demeurent.',
  'manifest.cannot-be-written':
    'Le fichier ne peut pas être écrit : {problems} L’expédition scellée est inchangée ; saisissez-la à partir de cette page, ou demandez à votre transporteur.',
  'input.invalid': 'La saisie n’est pas valide.',
  'session.none': 'Ouvrez l’application depuis l’interface administrateur de Shopify.',

  'kept.text': '{text}',
  'kept.tags-given-up':
    'Shopify n’a pas accepté les étiquettes malgré des heures d’essais. Elles sont redemandées automatiquement, après une pause qui s’allonge ; revérifiez la commande pour les faire écrire maintenant.',
  'kept.listing-given-up':
    'Les commandes n’ont pas pu être listées malgré des heures d’essais. Relancez la revérification ; si cela persiste, écrivez au soutien.',
  'kept.reading-given-up':
    'Les produits n’ont pas pu être lus malgré des heures d’essais. Relisez-les ; si cela persiste, écrivez au soutien.',
  'kept.write-given-up':
    'Shopify n’a pas accepté la modification malgré des heures d’essais. Enregistrez-la de nouveau ; si cela persiste, écrivez au soutien.',
  'kept.tags-refused':
    'Shopify a refusé les étiquettes. Revérifiez la commande ; si cela persiste, écrivez au soutien.',
  'kept.tags-not-taken': 'Shopify n’a pas accepté les étiquettes : {errors}',
  'kept.no-order-back': 'Shopify n’a renvoyé aucune commande. Revérifiez la commande.',
  'kept.tag-not-kept':
    'Shopify n’a pas gardé notre modification de l’étiquette {tag}. Une autre application la modifie peut-être ; revérifiez la commande.',
  'kept.no-permission':
    'Minimis ne peut pas encore modifier les produits dans Shopify. Ouvrez Minimis depuis l’interface administrateur de Shopify et approuvez la nouvelle autorisation ; d’ici là, ce que vous entrez compte ici.',
  'kept.product-gone':
    'Shopify n’a plus ce produit. Ce que vous avez entré compte encore pour les commandes qui le contiennent.',
  'kept.no-such-country':
    'Shopify ne connaît pas {code} comme pays : rien n’y a été écrit. Ce que vous avez entré compte ici.',
  'kept.write-refused':
    'Shopify a refusé la modification. Enregistrez-la de nouveau ; si cela persiste, écrivez au soutien.',
  'kept.write-not-kept':
    'Shopify n’a pas gardé la modification. Une autre application modifie peut-être le produit ; enregistrez-la de nouveau si la vôtre doit prévaloir.',
  'kept.write-not-taken': 'Shopify ne l’a pas acceptée : {errors}.',
  'kept.catalogue-forbidden':
    'Shopify ne permet pas à Minimis de lire les produits maintenant. Ouvrez Minimis depuis l’interface administrateur de Shopify et approuvez ses autorisations, puis relisez-les.',
  'kept.paused':
    'Shopify a fermé cette boutique pour l’instant. Réglez ce que Shopify vous demande (Paramètres, Facturation) ; Minimis reprend alors automatiquement dans l’heure.',
  'kept.access-refused':
    'Shopify ne permet plus à Minimis de lire les commandes de cette boutique. Ouvrez Minimis depuis l’interface administrateur de Shopify et approuvez ses autorisations.',

  'file.carrier-states':
    '{problem} Votre transporteur l’indique : inscrivez-la sous Données pour les documents, ou prenez la feuille de saisie ou le CSV, qui n’exigent aucun voyage.',
  'file.state-on-page': '{problem} Indiquez-la sous Données pour les documents sur cette page.',
  'rate-far':
    'Un {currency} valait {known} dollars américains le {day}, et ce taux s’en écarte de plus d’un dixième. Rien n’a été gardé. Corrigez-le, ou envoyez-le encore une fois si c’est bien ce que vous voulez.',
  'rate-far.turned':
    'Un {currency} valait {known} dollars américains le {day}. Ce taux est pris à l’envers : {turned} serait le nombre de dollars américains pour un. Rien n’a été gardé. Corrigez-le, ou envoyez-le encore une fois si c’est bien ce que vous voulez.',
};
