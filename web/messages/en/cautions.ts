/** Reasons about answers, persons, addresses, parties and special goods: most of them warn, and decide nothing. Said as those of `reasons.ts`. */
export const cautions = {
  'ANSWERED.says':
    'Somebody of the store settled a doubt that the law leaves open{reach, select, type { for all products of its type} heading { for all products of its heading} chapter { for all products of its chapter} other {}}.',
  'ANSWERED.says.day':
    'Somebody of the store settled a doubt that the law leaves open{reach, select, type { for all products of its type} heading { for all products of its heading} chapter { for all products of its chapter} other {}} ({day}).',
  'ANSWERED.do': 'If the answer no longer holds, withdraw it under Reviews.',
  'ANSWER_IGNORED.says': 'An answer to a question or with a choice that these rules do not know decided nothing.',
  'ANSWER_IGNORED.do': 'Answer the open questions of the order again under Reviews.',
  'ANSWERS_DIFFER.says':
    'Two answers{reach, select, type { for all products of its type} heading { for all products of its heading} chapter { for all products of its chapter} other {}} say different things, so neither is used.',
  'ANSWERS_DIFFER.do': 'Withdraw the one that is wrong under Reviews, Answered.',
  'PERSONS_AT_ADDRESS.says':
    'Several different persons receive parcels at this address on that day. Customs may count them as one person.',
  'PERSONS_AT_ADDRESS.says.at-least':
    'At least {persons, number} different persons receive parcels at this address on that day. Customs may count them as one person.',
  'PERSONS_AT_ADDRESS.do':
    'Find out whether it is the home or workplace of different buyers, or the address of one business that receives them all, and answer under Reviews.',
  'SAME_COMPANY.says':
    'Different people at one company and one address receive parcels on that day that may be over the limit together. If the company buys them, they count as one person’s.',
  'SAME_COMPANY.says.known':
    'Different people at one company and one address receive {orders, number} orders on that day; what they are worth together is {value}; the limit is {limit}. If the company buys them, they count as one person’s.',
  'SAME_COMPANY.do': 'Find out whether each buys for themselves or the company buys it all.',
  'SET_OR_KIT.says':
    'The title speaks of a set, a kit or a hamper: it may be one article, goods put up as a set for retail sale, or several articles.',
  'SET_OR_KIT.says.several':
    'What is sold as one is several articles, and each needs its own HTS number and value on the entry.',
  'SET_OR_KIT.do':
    'Say under Reviews which it is, once for the product. If it is several articles, edit the order in Shopify so that each stands in a line of its own.',
  'CARE_OF.says':
    'The parcel goes to a warehouse, or in care of another. Goods that are not sold yet count against the warehouse, not against a buyer.',
  'CARE_OF.do': 'Find out whether the goods are sold to the person named on the parcel, and answer under Reviews.',
  'STATE_ZIP_MISMATCH.says': 'The ZIP code of the address is not in its state.',
  'STATE_ZIP_MISMATCH.says.state': 'The ZIP code of the address is not in its state ({state}).',
  'STATE_ZIP_MISMATCH.says.elsewhere': 'The ZIP code of the address is not in its state but in {states}.',
  'STATE_ZIP_MISMATCH.says.state-elsewhere':
    'The ZIP code of the address is not in its state ({state}) but in {states}.',
  'STATE_ZIP_MISMATCH.says.no-state': 'The address is in the United States, but its state is none of theirs.',
  'STATE_ZIP_MISMATCH.says.no-state-named':
    'The address is in the United States, but its state ({state}) is none of theirs.',
  'STATE_ZIP_MISMATCH.says.respelt':
    'The ZIP code of the address is not written with five digits. It is read as {code}.',
  'STATE_ZIP_MISMATCH.says.malformed': 'The ZIP code of the address is not one of five digits.',
  'STATE_ZIP_MISMATCH.do':
    'Ask the buyer for the right address and put it on the order in Shopify, before the papers are filed.',
  'SCREEN_PARTIES.says':
    'Goods of this origin may enter, but not when a person or company on a US sanctions list takes part.',
  'SCREEN_PARTIES.says.origins':
    'Goods of this origin ({countries}) may enter, but not when a person or company on a US sanctions list takes part.',
  'SCREEN_PARTIES.do':
    'Check the names of maker, seller, sender and receiver against the lists of the US Treasury (OFAC).',
  'HAZMAT.says':
    'By {lines, plural, one {its HS code, one line} other {their HS code, lines}} of this order may be dangerous goods, such as batteries, fuels, paints, perfume, nail polish or aerosols. Carriers take these only packed, marked and declared.',
  'HAZMAT.do': 'Tell the carrier what it is, and pack and mark it as the carrier asks, before it leaves.',
  'WEAPON.says':
    'By their HS code, goods in this order may be weapons. Switchblades and some other knives and arms may not be imported.',
  'WEAPON.do': 'Look at what it is, and ask your broker where it is more than an ordinary tool or kitchen knife.',
  'PARAPHERNALIA.says':
    '{lines, plural, =0 {A description} one {The description of one line} other {# descriptions of lines}} may mean equipment for drugs, which customs seizes at any value.',
  'PARAPHERNALIA.do': 'If it is something else, give the product a title that says so. Equipment for drugs is seized.',
  'US_GOODS_RETURNED.says':
    'Goods in this order are made in the US. If they come back as they left, they may be free of duty under 9801.00.10, with an entry that claims it.',
  'US_GOODS_RETURNED.says.claimed':
    'Goods that come back as they left (made in the US, or of any origin within three years of leaving it) are free of duty under 9801.00.10, but they still need an entry that claims it.',
  'US_GOODS_RETURNED.do':
    'Tell your broker, and have at hand what shows that the goods were made in the US and not changed abroad.',
  'USMCA_NOT_HELD.says': 'The USMCA certificate of a line has run out before the day of arrival.',
  'USMCA_NOT_HELD.says.until':
    'The USMCA certificate of a line has run out before the day of arrival (it covers goods until {day}).',
  'USMCA_NOT_HELD.says.origin':
    'A line is marked as originating under USMCA, but its country of origin is not the US, Canada or Mexico.',
  'USMCA_NOT_HELD.do':
    'Get a certificate that covers the day of arrival, or correct the product; until then duty and fees are owed as without it.',
  'FOREIGN_IOR_FORMAL.says':
    'The importer of record is outside the US. Such importers may have to meet further conditions for a formal entry, such as a bond and a trusted-trader programme (CTPAT).',
  'FOREIGN_IOR_FORMAL.says.from':
    'The importer of record is outside the US. Such importers may have to meet further conditions for a formal entry, such as a bond and a trusted-trader programme (CTPAT), from {day} on.',
  'FOREIGN_IOR_FORMAL.says.ordered':
    'The importer of record is {kind, select, us-company-controlled-abroad {a US company controlled from abroad, which counts as foreign} other {outside the US}}. An executive order of {day} asks more of such importers for a formal entry, such as a bond and a trusted-trader programme (CTPAT).',
  'FOREIGN_IOR_FORMAL.do': 'Ask your broker about bond and CTPAT, or name an importer in the US in the settings.',
  'MISSING_IMPORTER.says':
    'It is not stated who imports the goods. No entry is filed without an importer of record, on whatever day.',
  'MISSING_IMPORTER.says.from':
    'It is not stated in which country the importer of record is. One outside the US may be barred from informal entry, and meet further conditions for a formal one, from {day} on.',
  'MISSING_IMPORTER.do': 'State the importer of record in the settings; your broker knows who it is.',
  'MISSING_IMPORTER_NUMBER.says': 'The importer of record has no importer number, and an entry is filed under one.',
  'MISSING_IMPORTER_NUMBER.do': 'Ask your broker to apply for it (CBP form 5106), then enter it in the settings.',
  'MISSING_RESIDENT_AGENT.says':
    'An importer of record outside the US needs an agent who lives in the US and accepts court papers, in the State of the port. None is stated.',
  'MISSING_RESIDENT_AGENT.do': 'Ask your broker who that is (often the broker), then say so in the settings.',
  'MISSING_BOND.says':
    'This entry needs a customs bond: a formal entry always does, and an importer outside the US needs one with a surety in the US. None is stated.',
  'MISSING_BOND.do': 'Ask your broker for a single or a continuous bond, then enter it in the settings.',
  'IMPORTER_ASKED.says': 'The importer of record is in the US. Not stated yet: what kind of importer it is.',
  'IMPORTER_ASKED.says.asks': 'The importer of record is in the US. Not stated yet: {asks}.',
  'IMPORTER_ASKED.kind': 'whether it is a person or a company, and who controls it',
  'IMPORTER_ASKED.number': 'whether it has an importer number',
  'IMPORTER_ASKED.bond': 'whether it has a customs bond',
  'IMPORTER_ASKED.do':
    'State it in the settings. A company controlled from abroad counts as foreign, wherever it is registered.',
  'ZONE_STOCK.says':
    'The parcel ships from inside the US, and its shipper is named like a foreign-trade zone or a bonded warehouse. Goods there have not been entered: taking them out is an entry of its own (type 06 or 31), with duty and without an exemption.',
  'ZONE_STOCK.do': 'Ask the warehouse whether the goods were entered and their duty paid, then answer the question.',
  'ONE_ENTRY.says':
    '{consignments, plural, =0 {Several parcels} one {# parcel} other {# parcels}} for this consignee arrive by the same mode on the same day. On one vehicle they are one entry, with one processing fee{over, select, yes {, and together they are worth too much for an informal one} other {}}.',
  'ONE_ENTRY.do': 'Tell your broker which parcels travel together. Do not hold any back to stay under the limit.',
  'SALE_NO_GIFT.says':
    'The order carries a gift note. To customs it stays a sale: the exemption for gifts is for presents between persons, never for goods that were sold.',
  'SALE_NO_GIFT.do': 'Declare it at its price, and do not mark the parcel as a gift.',
  'POSTAL_EXCLUSION.says':
    'The plain postal entry takes no goods that owe an additional duty (chapter 99), are claimed free under chapter 98 or USMCA, or fall under another agency. Goods in this order {certain, select, yes {are} other {may be}} such goods. They may still go by post if your post, or the party that clears for it, files an electronic entry of type 13.',
  'POSTAL_EXCLUSION.do':
    'Ask your post whether it, or the party that clears for it, is bonded and files entry type 13 (customs asks $7.61 for a dutiable parcel), and add the answer as an amendment on the Rules page. Without it, only a formal entry or a carrier remains.',
} as const;
