/** Why the server did not carry something out: what happened, what was kept, what to do. It travels as key and facts. */
export const refusals = {
  'no-endpoint': 'There is nothing at this address. Reload the app.',
  unreadable: 'The request could not be read. Reload the app and try again.',
  'joining-or-leaving': 'Orders are joining or leaving at this moment. Try again in a few seconds.',
  'too-large': 'The request is too large. Choose fewer orders and try again.',
  'very-busy': 'Minimis is very busy, and nothing was changed. Try again in a few seconds.',
  internal: 'Something went wrong on our side, and nothing was changed. Try again in a minute.',
  'no-character': '{field} holds a character that no text can hold. Remove it and try again.',
  'no-character.input': 'The input holds a character that no text can hold. Remove it and try again.',
  'bad-cursor': 'This page of the list is no longer there. Go back to its beginning.',

  'work.full': 'Minimis is working on other large files and shipments, and nothing was changed. Try again in a minute.',
  'work.closing': 'Minimis is restarting, and nothing was changed. Try again in a minute.',

  'owner-only.view': 'Only the owner of the store may look at this. Nothing was changed.',
  'owner-only.work': 'Only the owner of the store may change shipments and orders. Nothing was changed.',
  'owner-only.seal': 'Only the owner of the store may seal shipments. Nothing was changed.',
  'owner-only.products': 'Only the owner of the store may state facts of products. Nothing was changed.',
  'owner-only.override': 'Only the owner of the store may answer questions in place of the rules. Nothing was changed.',
  'owner-only.amend': 'Only the owner of the store may change the store’s own rules. Nothing was changed.',
  'owner-only.export': 'Only the owner of the store may take files out. Nothing was changed.',
  'owner-only.customer-data':
    'Only the owner of the store may hand out what is held on a customer. Nothing was changed.',
  'owner-only.settings': 'Only the owner of the store may change the settings. Nothing was changed.',
  'owner-only.roles': 'Only the owner of the store may say who may do what. Nothing was changed.',
  'not-permitted':
    'Your role here, {role, select, owner {owner} manager {manager} shipping {shipping} other {viewer}}, does not let you {act, select, work {change shipments and orders} seal {seal shipments} products {state facts of products} override {answer questions in place of the rules} amend {change the store’s own rules} export {take files out} customer-data {hand out what is held on a customer} settings {change the settings} roles {say who may do what} other {look at this}}. Nothing was changed; ask the owner of the store, who gives roles in Settings.',

  'seal.doubts':
    'Nothing was sealed: this is neither answered nor acknowledged by name: {kinds}. Answer it, or tick it in the list and type your name.',
  'seal.doubts-changed':
    'Nothing was sealed: since you looked, this has appeared or changed: {kinds}. What you ticked besides is kept. Read it again, tick it and type your name.',

  'reopen.open': '{load} is open already, and nothing was changed.',
  'reopen.open-by': 'Staff member {id} opened {load} again on {at}, and nothing was changed. Reload the page.',
  'reopen.answered':
    'Customs has answered for {load}, so its manifest is filed under these numbers, and nothing was changed. Settle its orders one by one on its page.',
  'reopen.too-late':
    '{state, select, handed-over {{load} was handed over to the carrier} cancelled {{load} was cancelled} other {{load} is with customs}}, and nothing was changed. {state, select, handed-over {Take it back first, or settle its orders one by one on its page.} cancelled {Put its orders on another shipment.} other {Settle its orders one by one on its page.}}',

  'settle.not-frozen':
    '{state, select, open {This shipment is open: take orders off it as ever.} other {This shipment was cancelled: nothing of it travels.}} Nothing was changed.',
  'settle.changed':
    'These orders have changed again since you looked, and nothing was changed here. Read what they are now, and settle them.',
  'settle.last':
    'It is the last order of this shipment, and nothing was changed. Reopen the shipment instead, or have the carrier cancel its manifest.',
  'settle.refused':
    'As it is now, an order cannot cross with this shipment, and nothing was changed. Take it off, or mend what is listed. {why}',
  'settle.reason': 'Say why the order stays as it was declared, in 3 to 200 characters.',

  'product.unknown': 'We do not know this product. Reload the list.',
  'product.deleted': 'This product was deleted in Shopify, and no open order holds it: nothing is left to state of it.',

  'review.gone': 'No open order asks this any more: it was answered, or the order changed. Go back to the list.',
  'review.not-in-force': 'This answer does not hold any more. Reload the page.',
  'review.which-order': 'Choose the order that the answer is for.',
  'review.not-asked': 'Nobody asks this any more. Reload the page: it may have been answered meanwhile.',
  'review.unknown': 'We do not know this question. Reload the page.',
  'review.too-far': 'This question cannot be answered that far.',
  'review.choose': 'Choose one of the answers.',
  'review.no-value': 'This answer takes nothing besides.',
  'review.vague': 'Customs would not accept this either: say what the article is and what it is made of.',
  'review.value.country': 'Choose the country in which the article was made.',
  'review.value.hts': 'Give the HTS code with all its ten digits.',
  'review.value.money': 'Give what one piece costs when it is sold: an amount above zero, in the order’s currency.',
  'review.value.words': 'Describe the article in at most 200 characters.',
  'review.subject.type':
    'Name the product type with its chapter, for example 49:Books. A product without a type is answered for by itself.',
  'review.subject.heading': 'A heading of the tariff has four digits.',
  'review.subject.chapter': 'A chapter of the tariff has two digits.',
  'review.answered':
    'These products have an answer already, given by staff member {id}. Nothing was changed. Change or take back that one, under Reviews, Answered.',

  'checklist.not-sealed': 'Papers are given out of a sealed shipment only. Seal it first; nothing was noted.',

  'sending.not-sealed': 'Only the trip of a sealed shipment is sent. Seal it first; nothing was sent.',
  'sending.no-key': 'There is no key for BorderConnect. Enter it in Settings; nothing was sent.',
  'sending.key-refused': 'BorderConnect refuses the key. Enter a new one in Settings; nothing was sent.',
  'sending.under-way': 'The trip is being sent. Wait until its state is known; nothing more was sent.',
  'sending.unknown':
    'Whether the last message arrived is not known. Look at BorderConnect and say so below first; nothing more was sent.',
  'sending.done': 'This revision was sent already; nothing more was sent.',
  'sending.nothing-sent': 'No trip of this shipment stands at BorderConnect, so there is nothing to take back.',
  'sending.not-by-truck': 'This shipment does not cross by truck, so it has no trip to send.',
  'sending.section-321':
    'The shipment holds an order under Section 321, for which the message has no word. Move that order to another shipment; nothing was sent.',
  'sending.cannot-be-written': 'The trip cannot be written: {problems} Nothing was sent.',
  'sending.not-unknown': 'Its state is known meanwhile. Reload the page; nothing was changed.',
  'sending.word': 'has 4 to 200 letters, digits and signs, and no space',
  'sending.half-a-key':
    'An account has an address and a key: enter both, or clear both to take the key back. Nothing was changed.',

  'shipment.unknown': 'We do not know this shipment. It may belong to another store.',
  'shipment.not-in-list': 'We do not know this shipment. Reload the list.',
  'shipment.choose-listed': 'We do not know this shipment. Choose one of the list.',
  'shipment.same': 'The orders are in this shipment already: choose another one.',
  'shipment.keeps-order':
    '{orders, plural, one {# order keeps} other {# orders keep}} the shipment from being sealed: correct or remove what is listed.',
  'shipment.arrival-past': 'The arrival is in the past: choose a day and hour still to come.',
  'shipment.arrival-far': 'The arrival is more than a year ahead: choose a day within a year.',
  'shipment.arrives-already': '{load} already arrives that day from the same place: move the orders there instead.',
  'files.not-sealed': 'Files are made of a sealed shipment only. Seal it first.',
  'files.not-by-truck': 'This file is for loads by truck. Take another one of this shipment.',
  'files.not-321':
    'Customs takes no Section 321 manifest for that day of arrival, or this file has no word for one. Move the orders to a load under an entry.',
  'files.none': 'There is no such file of a shipment. Choose one on its page.',
  'manifest.not-sealed': 'A manifest is made of a sealed shipment only. Seal it first.',
  'manifest.not-321':
    'Customs takes no Section 321 manifest for that day of arrival, so no file is made. Move the orders to a load under an entry.',
  'manifest.not-by-truck': 'BorderConnect’s file is for loads by truck. Hand this load to your carrier another way.',
  'papers.not-sealed':
    'Papers are made of a sealed shipment only. Seal it first; facts that are missing then do not keep it from being sealed.',
  'customs.not-sealed': 'Customs answers for a sealed shipment only: this one has no SCNs yet. Nothing was kept.',
  'customs.empty': 'The file holds no message. Choose the file that your carrier’s service gave you. Nothing was kept.',
  'customs.web-page':
    'This is a web page, not a file of answers: signing in may have failed. Fetch the file again. Nothing was kept.',
  'customs.not-json':
    'This is no file of answers: it must be the JSON that your carrier’s service gave you. Nothing was kept.',
  'customs.cut-off':
    'The file was cut off or is damaged, and which messages are lost cannot be seen. Fetch it again. Nothing was kept.',
  'customs.none-of-it': 'No message of this file is about this shipment. {whys} Nothing was kept.',
  'customs.other-company': 'It is for another company at the carrier’s service.',
  'customs.other-carrier': 'It is about a trip of another carrier.',
  'customs.other-load': 'It names neither this shipment’s trip nor one of its SCNs.',
  'customs.not-of-customs': 'It is no message that customs or the carrier’s service writes.',
  'customs.says-nothing': 'It says nothing of a trip or of an SCN.',
  'departure.no-lane':
    'This way across is not there, or leaves by no schedule. Set one in Settings, under Ways across; nothing is changed.',
  'departure.sealed':
    '{count, plural, one {Shipment {names} of this departure is sealed, and what it declares names its arrival.} other {Shipments {names} of this departure are sealed, and what they declare names its arrival.}} Nothing is changed: reopen or hand over first.',
  'dock.too-many': 'This shipment has more scans than Minimis keeps: hand it over, or ask us.',
  'dock.not-sealed': 'This shipment is not sealed yet. Seal it first: its parcels get their numbers then.',
  'lane.used': 'Shipment {load} is open and crosses this way. Nothing is removed: seal or cancel that shipment first.',
  'lane.none': 'There is no such way across, or it cannot be removed. Reload the page.',
  'lane.changed': 'Somebody else saved this way across meanwhile. Reload the page and make your changes again.',
  'lane.elsewhere': 'This stands in the settings above: change it there. Nothing is saved.',
  'settings.changed': 'Somebody else saved the settings meanwhile. Reload the page and make your changes again.',
  'order.unknown': 'We do not know this order. It may belong to another store, or not have been read yet.',
  'order.in-load': 'It is in {load}.',
  'orders.too-many-to-export':
    'The list has more than {most, number} orders, and a file takes {most, number}. Narrow it by a tab, a search or a filter, and export again.',
  'order.sealed-numbers': 'The order is in a sealed shipment, which keeps the numbers that it was sealed with.',
  'decision.gone': 'This decision is no longer there. Reload the page.',
  'privacy.unknown': 'We know no such request. Reload the page.',
  'privacy.erases': 'This request asks to erase data, so there is nothing to hand over.',
  'put.too-many':
    'These are {orders, number} orders, and a shipment holds at most {most, number}. Choose fewer; nothing was moved.',
  'put.no-lane': 'We do not know this way across. Reload the page and choose another.',
  'put.day-over': 'The day is over: choose one that is still to come.',
  'put.no-departure':
    'No departure of this way across arrives on that day, and nothing was moved. Choose a day that has one, or add a departure under Shipments.',
  'put.day-far': 'The day is more than a year ahead: choose a day within a year.',
  'staff.not-met': 'This person has not opened Minimis yet: they are listed here once they have.',
  'tariff.empty': 'The file is empty. Nothing was changed: the tariff that was loaded before still counts.',
  'tariff.zip':
    'The file is zipped, and cut off or too large when unzipped: download it again. Nothing was changed: the tariff that was loaded before still counts.',
  'tariff.too-large':
    'The file has more than 64 MB: the whole tariff has some 14 MB. Nothing was changed: the tariff that was loaded before still counts.',
  'tariff.fault': '{fault}. Nothing was changed: the tariff that was loaded before still counts.',
  'tariff.unreadable': 'The file cannot be read. Nothing was changed: the tariff that was loaded before still counts.',
  'tariff.older':
    '{name} is older than {newer}, which counts now. Nothing was changed. Load it all the same if that is what you mean.',
  'tariff.no-number': 'This is no HTS number: 6, 8 or 10 digits are one.',
  'order.not-by-name': 'We know no order of that name. Write it as in Shopify, e.g. #1001.',
  'amendment.too-many':
    '{most, number} amendments are in force, and no more can be: each order is held against all of them. Withdraw those that are no longer needed, then add this one again.',
  'amendment.overlaps':
    'Amendment {id} already says this for some of these days ({from} to {until}). Withdraw it first, or choose other days.',
  'amendment.overlaps.open':
    'Amendment {id} already says this for some of these days ({from} on). Withdraw it first, or choose other days.',
  'amendment.unknown': 'We do not know this amendment. Reload the page.',
  'amendment.withdrawn': 'Somebody has withdrawn this amendment already. Reload the page.',
  'coming.not-ahead':
    'This change of law is not ahead any more: it is in force by now, or was withdrawn. Open the list from Home again.',
  'import.changed': 'The file or the products have changed since the preview. Look at the new preview, then apply it.',
  'session.ended': 'Your session has ended. Open the app again from the Shopify admin.',
  'stored.newer':
    '{what} was stored by a newer version of Minimis than the one that answers. It is kept as it is, and nothing was changed. Try again once the update is through.',
  'stored.damaged':
    '{what} is stored in a form that Minimis cannot read. It is kept as it is, and nothing was changed. Write to support, and name the page.',
  'work.late': 'This took too long and was stopped; nothing was changed. {hint}',
  'work.lost': 'This could not be worked out, and nothing was changed. {hint}',
  'hint.departures': 'Nothing is changed. Ask again in a minute.',
  'hint.costs': 'Try again in a few minutes; of a shipment of thousands of orders, look at the orders one by one.',
  'hint.files': 'Take one file at a time, or a smaller shipment.',
  'hint.import': 'Split the file into smaller ones and import one after the other.',
  'hint.what-if': 'Ask about its orders one by one, by the number of each.',
  'hint.tariff': 'Take USITC’s own export: it has some 14 MB.',

  'dock.too-late':
    '{state, select, open {This shipment is not sealed yet.} sealed {This shipment is still with you.} handed-over {This shipment was handed over to the carrier.} cancelled {This shipment was cancelled.} other {This shipment is with customs.}} It cannot be taken back here.',
  'dock.gone':
    '{state, select, open {This shipment is not sealed yet.} sealed {This shipment is still with you.} handed-over {This shipment was handed over to the carrier.} cancelled {This shipment was cancelled.} other {This shipment is with customs.}} Nothing more is scanned onto it.',
  'dock.missing':
    'Nothing was handed over: {missing, plural, one {# parcel is not scanned} other {# parcels are not scanned}}. {changed, select, yes {Look at the list again} other {Scan on}}, or type your name to hand it over all the same.',
  'dock.strangers':
    'Nothing was handed over: {strangers, plural, one {# scanned parcel does not belong on it} other {# scanned parcels do not belong on it}}. {changed, select, yes {Look at the list again} other {Scan on}}, or type your name to hand it over all the same.',
  'dock.missing-and-strangers':
    'Nothing was handed over: {missing, plural, one {# parcel is not scanned} other {# parcels are not scanned}}, and {strangers, plural, one {# scanned parcel does not belong on it} other {# scanned parcels do not belong on it}}. {changed, select, yes {Look at the list again} other {Scan on}}, or type your name to hand it over all the same.',

  'tariff.faults':
    '{fault}, and {more, number} more. Nothing was changed: the tariff that was loaded before still counts.',
  'import.twice': 'Row {row, number} names the same product. Keep one of the two rows.',
  'import.unknown-id': 'We do not know this product. Export the products again.',
  'import.no-sku': 'No product has the SKU "{sku}".',
  'import.several-sku': 'Several products have the SKU "{sku}". Add the column "Variant ID".',
  'products.twice': 'This product is in the list of changes twice.',
  'product.changed': 'Somebody changed this product meanwhile. Look at what it says now and make your change again.',
  'file.cannot-be-written':
    'The file cannot be written: {problems} The sealed shipment is unchanged, and its other files stand.',
  'manifest.cannot-be-written':
    'The file cannot be written: {problems} The sealed shipment is unchanged; key it in from this page, or ask your carrier.',
  'input.invalid': 'The input is not valid.',
  'session.none': 'Open the app from the Shopify admin.',

  'kept.text': '{text}',
  'kept.tags-given-up':
    'Shopify did not take the tags although we tried for hours. They are asked again by themselves, after a pause that grows; re-check the order to have them written now.',
  'kept.listing-given-up':
    'The orders could not be listed although we tried for hours. Start the re-check again; if this stays, write to support.',
  'kept.reading-given-up':
    'The products could not be read although we tried for hours. Read them again; if this stays, write to support.',
  'kept.write-given-up':
    'Shopify did not take the change although we tried for hours. Save it again; if this stays, write to support.',
  'kept.tags-refused': 'Shopify refused the tags. Check the order again; if this stays, write to support.',
  'kept.tags-not-taken': 'Shopify did not take the tags: {errors}',
  'kept.no-order-back': 'Shopify gave no order back. Check the order again.',
  'kept.tag-not-kept':
    'Shopify did not keep our change of the tag {tag}. Another app may be changing it; check the order again.',
  'kept.no-permission':
    'Minimis may not change products in Shopify yet. Open Minimis from the Shopify admin and approve the new permission; until then what you enter counts here.',
  'kept.product-gone': 'Shopify no longer has this product. What you entered still counts for the orders that hold it.',
  'kept.no-such-country':
    'Shopify does not know {code} as a country, so nothing was written there. What you entered counts here.',
  'kept.write-refused': 'Shopify refused the change. Save it again; if this stays, write to support.',
  'kept.write-not-kept':
    'Shopify did not keep the change. Another app may be changing the product; save it again if yours should hold.',
  'kept.write-not-taken': 'Shopify did not take it: {errors}.',
  'kept.catalogue-forbidden':
    'Shopify does not let Minimis read the products now. Open Minimis from the Shopify admin and approve its permissions, then read them again.',
  'kept.paused':
    'Shopify has closed this shop for now. Settle what Shopify asks of you (Settings, Billing); Minimis then goes on by itself within the hour.',
  'kept.access-refused':
    'Shopify no longer lets Minimis read this shop’s orders. Open Minimis from the Shopify admin and approve its permissions.',

  'file.carrier-states':
    '{problem} Your carrier states it: write it under Facts for the papers, or take the keying sheet or the CSV, which need no trip.',
  'file.state-on-page': '{problem} State it under Facts for the papers on this page.',
  'rate-far':
    'One {currency} was {known} US dollars on {day}, and this is more than a tenth off. Nothing was kept. Correct it, or send it once more if you mean it.',
  'rate-far.turned':
    'One {currency} was {known} US dollars on {day}. This is the rate the other way round: {turned} would be US dollars for one. Nothing was kept. Correct it, or send it once more if you mean it.',
} as const;
