/** A reason of a verdict by its code: what was found, what can be done about it (`titles.ts`: in a few words). `web/phrases` gives each its facts. */
export const reasons = {
  'unknown.says': 'The rule {code} decided this.',
  'unknown.do': 'Reload the page; if this stays, ask your customs broker before you ship.',

  'SUSPENDED_ALL.says':
    'On the day of arrival, duty-free entry under Section 321 is suspended for goods of every country.',
  'SUSPENDED_CN_HK.says':
    '{lines, plural, =0 {Goods in this order were} one {One line was} other {# lines were}} made in China or Hong Kong, for which Section 321 is suspended on the day of arrival.',
  'SUSPENDED_CN_HK.do': 'If the country of origin is wrong on a product, correct it and re-check the order.',
  'REPEALED.says': 'On the day of arrival the law that let small commercial parcels in free of duty no longer exists.',
  'OVER_LIMIT.says':
    '{atLeast, select, yes {What is known of the value of the goods} other {The value of the goods}} is over the limit.',
  'OVER_LIMIT.says.known':
    '{atLeast, select, yes {What is known of the value of the goods} other {The value of the goods}} is {value}; the limit is {limit}.',
  'OVER_LIMIT.do': 'Splitting one order into several parcels does not help: they count together.',
  'AGGREGATE_OVER.says': 'What this person receives on that day, over all orders, is over the limit.',
  'AGGREGATE_OVER.says.known':
    'What this person receives on that day, over all orders, is {value}; the limit is {limit}.',
  'AGGREGATE_OVER.do': 'Sending one purchase on several days does not help: it counts together.',
  'SPLIT_ORDER.says': 'The order leaves in several lots, which count as one: their value is over the limit.',
  'SPLIT_ORDER.says.known':
    'The order leaves in several lots, which count as one: their value is {value}; the limit is {limit}.',
  'POSSIBLE_SPLIT.says':
    'One person placed orders within 24 hours that arrive on different days and are over the limit together.',
  'POSSIBLE_SPLIT.do': 'If nobody divided one purchase, say so under Reviews.',
  'EXCISE_ALCOHOL.says':
    '{lines, plural, =0 {The order holds} one {One line holds} other {# lines hold}} alcohol, which never enters under Section 321.',
  'EXCISE_ALCOHOL.says.strength':
    'The HS code covers drinks with and without alcohol, and a drink with alcohol never enters under Section 321.',
  'EXCISE_ALCOHOL.do':
    'The importer needs alcohol permits. If there is no alcohol in it, correct the HS code of the product and re-check the order.',
  'EXCISE_TOBACCO.says':
    '{lines, plural, =0 {The order holds} one {One line is} other {# lines are}} tobacco, nicotine or cigarette paper by its HS code, which never enters under Section 321.',
  'EXCISE_TOBACCO.do':
    'The importer needs tobacco permits. If the HS code of the product is wrong, correct it and re-check the order.',
  'PERFUME_ALCOHOL.says':
    'Perfume that contains alcohol passes under Section 321 only while all of it together is worth no more than $5.',
  'PERFUME_ALCOHOL.do': 'If there is no alcohol in it, correct the HS code of the product and re-check the order.',
  'ADCVD.says': 'Goods in this order fall under an antidumping or countervailing duty order.',
  'ADCVD.says.scope':
    'By their HS code, goods in this order may fall under an antidumping or countervailing duty order.',
  'ADCVD.do':
    'Ask your broker whether such an order covers the goods: if one does, they need a formal entry of type 03.',
  'QUOTA.says': 'By their HS code, goods in this order are under a quota, or may be, and need an entry.',
  'QUOTA.do': 'Ask your broker whether the quota is open.',
  'PGA_DATA_REQUIRED.says': 'By their HS code, goods in this order are a matter of {agency} too, {needs}.',
  'PGA_DATA_REQUIRED.says.ended':
    'By their HS code, goods in this order are a matter of {agency} too, {needs}. What is on file ended on {day}.',
  'PGA_DATA_REQUIRED.do':
    'Give your broker that number or paper before the goods leave, or ask which data the agency wants.',
  'INFO_MATERIAL_1702B.says':
    'The order holds only books, recordings or works of art, which the suspension of Section 321 leaves out; yet customs takes no Section 321 filing for them.',
  'INFO_MATERIAL_1702B.do': 'Tell your broker that it is informational material.',
  'EMBARGO.says': 'Goods of this origin are under a US embargo, in whole or in part.',
  'EMBARGO.says.origin': 'Goods of this origin ({country}) are under a US embargo, in whole or in part.',
  'EMBARGO.says.shipped':
    'Goods that come from this country ({country}) are under a US embargo, wherever they were made.',
  'EMBARGO.do':
    'These goods stay off the parcel unless your broker says that they may enter. If the country of origin is wrong on the product, correct it and re-check the order.',
  'IMPORT_BAN.says':
    'Goods of Canada under this HTS number may not be imported into the United States, by any carrier and under any entry. USMCA does not change that.',
  'IMPORT_BAN.says.packaged':
    'Goods of Canada under this HTS number may not be imported into the United States in bottles, cans, boxes or kegs, and it is not stated how these are packed.',
  'IMPORT_BAN.says.number':
    'Some goods of Canada under this HTS number may not be imported into the United States, and the number is too short to tell which these are.',
  'IMPORT_BAN.do':
    'Take these goods off the parcel and refund or replace them. If the country of origin, the HTS number or the packing is wrong or missing on the product, state it and check the order again.',
  'SECTION_338.says':
    'Goods of Canada in this order owe a duty of 50 % of their value under Section 338, with or without USMCA.',
  'SECTION_338.do':
    'Look at the costs of the order before it leaves, and say who pays: the duty comes on top of every other.',
  'CLAIM_NOT_HELD.says': 'The order claims a trade preference ({claim}) that is not for goods of this origin.',
  'CLAIM_NOT_HELD.says.ended':
    'The order claims a trade preference ({claim}) that is not in force on the day of arrival.',
  'CLAIM_NOT_HELD.its-symbol': 'its symbol',
  'CLAIM_NOT_HELD.do':
    'Take the claim off the product, or correct its country of origin: a wrong claim is owed back, with a penalty.',
  'UFLPA.says': 'Goods of this kind and origin may be detained under the Uyghur Forced Labor Prevention Act.',
  'UFLPA.do': 'Keep the papers of the supply chain at hand, and ask your broker before it leaves.',
  'NO_PHYSICAL_GOODS.says':
    'Nothing in this order crosses a border: it was cancelled or refunded, or holds only gift cards and digital goods.',
  'NO_PHYSICAL_GOODS.do': 'Nothing is needed.',
  'OUTSIDE_US_CUSTOMS_TERRITORY.says': 'The address is in a US territory that has customs rules of its own.',
  'OUTSIDE_US_CUSTOMS_TERRITORY.do': 'Follow the rules of that territory; no US entry is made.',
  'NOT_US.says': 'The order ships to another country.',
  'NOT_US.do': 'Nothing is needed here.',
  'DOMESTIC.says': 'The goods leave from inside the US, so they cross no border.',
  'DOMESTIC.do': 'Nothing is needed here.',
  'PO_BOX.says': 'The address is a PO box, which carriers other than the post do not deliver to.',
  'PO_BOX.do':
    'Ask the buyer for a street address and put it on the order in Shopify, or choose mail as its means of transport.',
  'MILITARY_MAIL.says': 'The address is an APO, FPO or DPO, which only the postal service reaches.',
  'MILITARY_MAIL.do': 'Only mail reaches it: choose mail as its means of transport.',
  'BAD_TEXT.says':
    'A description of goods, or the name of the sender or the receiver, says too little for customs: it is missing, vague or a placeholder.',
  'BAD_TEXT.do':
    'Give the product a title that says what it is. This order keeps the title it was placed with: edit the order in Shopify and put the line in again, or correct the name in its address.',
  'ZERO_VALUE.says': 'The goods have a price of zero. A free sample or a replacement still has a value to customs.',
  'ZERO_VALUE.do': 'Find the price of the same article when it is sold, and give it to your broker.',
  'MISSING_ORIGIN.says':
    '{lines, plural, =0 {A product has} one {One line has} other {# lines have}} no country of origin, or the product was deleted.',
  'MISSING_ORIGIN.do':
    'Say where it was made on the Products page of Minimis, or on the product in Shopify: the order is then decided again by itself. Where the product was deleted, edit the order in Shopify and put another in its place.',
  'MISSING_HTS.says':
    '{lines, plural, =0 {A product has} one {One line has} other {# lines have}} no HTS code of ten digits.',
  'MISSING_HTS.says.damaged':
    '{numbers}: no HTS code is written so. A spreadsheet has probably damaged it, and the goods are not known until it is corrected.',
  'MISSING_HTS.damaged': '"{text}"',
  'MISSING_HTS.damaged.meant': '"{text}" ({number}, it seems)',
  'MISSING_HTS.and-others': '{numbers} and others',
  'MISSING_HTS.duty-chapter': 'HTS code {number} names an extra duty of chapter 99, not the goods.',
  'MISSING_HTS.no-heading': 'HTS heading {heading} (of {number}) does not exist.',
  'MISSING_HTS.do':
    'Enter the code with all its ten digits on the Products page of Minimis, or on the product in Shopify: the order is then decided again by itself.',
  'MISSING_RATE.says': 'There is no official exchange rate for the order’s currency on that day.',
  'MISSING_RATE.says.estimate':
    'The exchange rate of that day is not out yet. At the newest one ({rate}) the goods come to about {value}: too near the limit of {limit} to tell.',
  'MISSING_RATE.the-limit': 'the limit',
  'MISSING_RATE.that-day': 'that day',
  'MISSING_RATE.do':
    'Ask your broker for the rate and enter it in the settings. Orders that are paid in US dollars need no rate.',
  'MISSING_VALUE.says':
    'The price of a line is not known, in this order or in another of the same person that counts with it.',
  'MISSING_VALUE.do':
    'Look at these orders’ lines in Shopify: edit the order where a line has no price, and it is checked again.',
  'MISSING_REPAIR_VALUE.says':
    '{lines, plural, =0 {Goods come} one {One line comes} other {# lines come}} back repaired (9802.00.40 or 9802.00.50): duty is owed on what the repair was worth, and that is not known.',
  'MISSING_REPAIR_VALUE.do':
    'State under Reviews what the repair of one piece was worth, also where it was done under warranty.',
  'MISSING_CONSIGNEE.says': 'The order has no complete shipping address that we can see.',
  'MISSING_CONSIGNEE.do': 'Complete the shipping address of the order in Shopify; it is then checked again by itself.',
  'MISSING_ARRIVAL.says':
    'It is not known when the goods arrive at the US border, and the day decides which law holds.',
  'MISSING_ARRIVAL.do': 'Set the transit days in the settings, or add the order to a shipment.',
  'MISSING_SHIP_FROM.says': 'It is not known where the goods leave from, or the address of that place is not complete.',
  'MISSING_SHIP_FROM.do':
    'Complete the address of the location in Shopify (Settings, Locations), or set where you ship from in the settings, and re-check the order.',
  'MISSING_MODE.says': 'It is not known how the goods reach the border.',
  'MISSING_MODE.do': 'Choose the means of transport in the settings.',
  'BOUNDARY.says':
    'The arrival is a plan, and lies within two days of a change of law: a little earlier or later, another law decides.',
  'BOUNDARY.says.day':
    'The arrival is a plan, and lies within two days of a change of law ({day}): a little earlier or later, another law decides.',
  'BOUNDARY.says.hours':
    'The arrival is a plan, and lies within {hours, number} hours of a change of law: a little earlier or later, another law decides.',
  'BOUNDARY.says.hours-day':
    'The arrival is a plan, and lies within {hours, number} hours of a change of law ({day}): a little earlier or later, another law decides.',
  'BOUNDARY.do':
    'The entry that it has is lawful before and after the change; an arrival further away from the change settles the doubt.',
  'FOREIGN_IOR_INFORMAL.says':
    'The importer of record is outside the US, and such importers may be barred from informal entry.',
  'FOREIGN_IOR_INFORMAL.says.from':
    'The importer of record is outside the US, and such importers may be barred from informal entry from {day} on.',
  'FOREIGN_IOR_INFORMAL.says.ordered':
    'The importer of record is {kind, select, us-company-controlled-abroad {a US company controlled from abroad, which counts as foreign} other {outside the US}}. An executive order of {day} tells customs to bar such importers from informal entry; no rule had been seen when our rules were checked.',
  'FOREIGN_IOR_INFORMAL.do': 'Name an importer in the US in the settings, or ask your broker for a formal entry.',
  'STALE_RULES.says': 'The arrival lies after the day through which our rules were checked.',
  'STALE_RULES.says.day': 'The arrival lies after the day through which our rules were checked ({day}).',
  'STALE_RULES.do': 'Check the planned arrival. If it is right, Minimis needs newer rules to decide.',
  'NO_LAW_KNOWN.says': 'The arrival lies before the first day that our rules know.',
  'NO_LAW_KNOWN.do': 'Check the dates of the order and of its shipment.',
  'AMENDED.says':
    'Your amendment {amendment} {kind, select, exemption {that Section 321 is open again} exchange-rate {of an exchange rate} duty-rate {of a rate of duty} mail-entry {of the entry that your post makes} other {}} {days} was used here in place of our rules.',
  'AMENDED.days': 'from {from} to {until}',
  'AMENDED.days.open': 'from {from} on',
  'AMENDED.do':
    'Make sure that what it says still holds. If it does not, withdraw it on the Rules page: open orders are then decided again.',
} as const;
