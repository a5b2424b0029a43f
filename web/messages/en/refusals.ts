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
} as const;
