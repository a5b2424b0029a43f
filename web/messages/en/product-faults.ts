/** What is wrong with a fact of a product as somebody typed it or a file holds it, and what to write instead. */
export const productFaults = {
  'hts.empty': 'Enter the ten digits of the HTS number.',
  'hts.not-digits':
    '"{found}" is no HTS number: it has digits only, with dots between them if you like, such as 6109.10.0012.',
  'hts.shortened':
    'A spreadsheet has shortened the HTS number to "{found}". Format the column as text and type all of its digits again.',
  'hts.shortened.meant':
    'A spreadsheet has shortened the HTS number to "{found}". If {instead} is meant, write that, and format the column as text.',
  'hts.lost-zero':
    '"{found}" has lost the zero in front. If the number with a zero is meant, write that, and format the column as text.',
  'hts.lost-zero.meant':
    '"{found}" has lost the zero in front. If {instead} is meant, write that, and format the column as text.',
  'hts.too-short': '"{found}" is too short: an HTS number has ten digits, at least the first six.',
  'hts.too-long': '"{found}" is too long: an HTS number has ten digits, and no country’s has more than 13.',
  'hts.odd-length': '"{found}" has a digit too few or too many: write 6, 8 or 10 digits.',
  'hts.no-chapter': 'There is no chapter {found} in the tariff schedule: its chapters run from 01 to 97, and 98.',
  'hts.reserved-chapter': 'Chapter 77 of the tariff schedule is empty. Look the number up again.',
  'hts.duty-chapter':
    'A number of chapter 99 names an extra duty, not the goods. Enter the number of the goods, from chapters 01 to 97.',
  'hts.no-heading': 'There is no heading {found} in the tariff schedule.',
  'hts.no-heading.ends': 'There is no heading {found} in the tariff schedule: chapter {chapter} ends with {instead}.',

  'description.missing': 'There is no description. Say what the article is and what it is made of.',
  'description.placeholder':
    '"{word}" stands where a description should. Say what the article is and what it is made of.',
  'description.not-latin': 'A US manifest takes Latin letters only. Describe the article in English.',
  'description.only-sku': '"{word}" is an article number: it names the article to you, not to customs.',
  'description.only-brand': '"{word}" is a brand: it says who made the article, not what it is.',
  'description.vague-word': '"{word}" fits everything. Name the article itself.',
  'description.names-no-goods':
    'This does not say what the article is. Name the thing itself, such as "cotton T-shirt" or "umbrella".',
  'description.names-no-goods.word':
    '"{word}" does not say what the article is. Name the thing itself, such as "cotton T-shirt" or "umbrella".',
  'description.too-long':
    'A manifest has 45 characters for it: it is cut at a word, and what is left out is listed on the shipment.',

  'csv.unclosed-quote':
    'A quotation mark opens here and never closes, so that the rest of the file could not be read. Close it, or write two for one.',
  'csv.text-after-quote':
    'Text stands after a closing quotation mark. A quotation mark within a cell is written twice.',
  'csv.unknown-column':
    '"{found}" is not a column that Minimis reads, so it was left out. If it should be read, use a heading of the exported file.',
  'csv.doubled-column': 'The column {found} stands in the file twice. Delete one of them.',
  'csv.no-key-column':
    'The file has neither a column "Variant ID" nor a column "SKU", so nobody can tell which article a row is about. Export the products and fill in that file.',
  'csv.no-rows': 'The file has a heading and no rows below it.',
  'csv.too-many-rows': 'The file has {found} rows; {most} are read at once. Cut it up and import the parts.',
  'csv.too-many-cells':
    'The row has {found} cells, more than the heading. A cell that holds a comma needs quotation marks around it.',
  'csv.no-key': 'The row has neither a variant ID nor a SKU. Take one from the exported file.',
  'csv.shortened-id':
    'A spreadsheet has shortened the variant ID to "{found}". Take it from the exported file again, with the V in front.',
  'csv.not-an-id': '"{found}" is no variant ID. Take it from the exported file.',
  'csv.repeated': 'The article "{found}" stands in row {row} already. Keep one of the two rows.',

  'cell.not-a-country': '"{found}" is no country that we know. Write its two letters, such as CA.',
  'cell.not-yes-or-no':
    '"{found}" is neither yes nor no. Write yes or no, or leave {column} empty where it is not known.',
  'cell.not-a-day': '"{found}" is no day. Write it as 2027-03-31.',
  'cell.two-days': '"{found}" may be two days. Write {instead}.',
  'cell.not-a-share': '"{found}" is no share of the weight. Write it in percent from 0 to 100, such as 40.',
  'cell.not-a-program':
    '"{found}" is no preference program that we know. Write its symbol, such as KR, P or D; USMCA has a column of its own.',
  'cell.not-a-rate': '"{found}" is no rate of duty. Write it in percent from 0 to 1000, such as 16.5.',
  'cell.cell-too-long':
    'The cell is far longer than any fact, so it was not read. Look whether a quotation mark is missing before it.',
  'cell.damaged-letters':
    'Letters of "{found}" were lost when the file was saved. Save it as "CSV UTF-8" and import it again.',
  'cell.too-long': 'The description has more than 255 characters. A manifest has room for 45.',

  'papers.unknown-agency':
    '"{part}" begins with no code of an agency. Write one, its number and its last day, such as CPSC GCC-2026-4 until 2027-05-31, or LACEY none.',
  'papers.no-number': '{part} has no number. Write it, or "none" where the agency wants nothing of the product.',
  'papers.twice': '{part} stands there twice. Keep one number.',
  'papers.bad-day': 'The day after "until" for {part} is none. Write it as 2027-03-31.',
  'papers.too-many': 'These are more numbers than fit: 250 characters in all.',
  'papers.too-long': 'The number for {part} is too long: it has at most 80 characters.',
  'papers.of-shipment':
    'The number for {part} is one of each shipment: state it on the order. Of the product write only "{part} none", where the agency wants nothing of it.',
  'papers.of-product': 'What {part} asks for belongs to the product: state it there.',
} as const;
