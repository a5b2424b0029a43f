import { htsWord } from './words.ts';
import type { CellFault, CsvFault, DescriptionProblem, HtsFault, PapersProblem } from '#domain';

/** Why a tariff number will not do, and what to do about it: one wording for the pages, the server and the lists of an import. */
export function htsSentence({ problem, found, instead }: HtsFault): string {
  switch (problem) {
    case 'empty':
      return 'Enter the ten digits of the HTS number.';
    case 'not-digits':
      return `"${found}" is no HTS number: it has digits only, with dots between them if you like, such as 6109.10.0012.`;
    case 'shortened':
      return `A spreadsheet has shortened the HTS number to "${found}". ${instead === null ? 'Format the column as text and type all of its digits again.' : `If ${htsWord(instead)} is meant, write that, and format the column as text.`}`;
    case 'lost-zero':
      return `"${found}" has lost the zero in front. If ${instead === null ? 'the number with a zero' : htsWord(instead)} is meant, write that, and format the column as text.`;
    case 'too-short':
      return `"${found}" is too short: an HTS number has ten digits, at least the first six.`;
    case 'too-long':
      return `"${found}" is too long: an HTS number has ten digits, and no country’s has more than 13.`;
    case 'odd-length':
      return `"${found}" has a digit too few or too many: write 6, 8 or 10 digits.`;
    case 'no-chapter':
      return `There is no chapter ${found} in the tariff schedule: its chapters run from 01 to 97, and 98.`;
    case 'reserved-chapter':
      return 'Chapter 77 of the tariff schedule is empty. Look the number up again.';
    case 'duty-chapter':
      return 'A number of chapter 99 names an extra duty, not the goods. Enter the number of the goods, from chapters 01 to 97.';
    case 'no-heading':
      return instead === null
        ? `There is no heading ${found} in the tariff schedule.`
        : `There is no heading ${found} in the tariff schedule: chapter ${found.slice(0, 2)} ends with ${instead}.`;
  }
}

export function descriptionSentence({ code, word }: DescriptionProblem): string {
  switch (code) {
    case 'missing':
      return 'There is no description. Say what the article is and what it is made of.';
    case 'placeholder':
      return `"${word ?? ''}" stands where a description should. Say what the article is and what it is made of.`;
    case 'not-latin':
      return 'A US manifest takes Latin letters only. Describe the article in English.';
    case 'only-sku':
      return `"${word ?? ''}" is an article number: it names the article to you, not to customs.`;
    case 'only-brand':
      return `"${word ?? ''}" is a brand: it says who made the article, not what it is.`;
    case 'vague-word':
      return `"${word ?? ''}" fits everything. Name the article itself.`;
    case 'names-no-goods':
      return word === null
        ? 'This does not say what the article is. Name the thing itself, such as "cotton T-shirt" or "umbrella".'
        : `"${word}" does not say what the article is. Name the thing itself, such as "cotton T-shirt" or "umbrella".`;
    case 'too-long':
      return 'A manifest has 45 characters for it: it is cut at a word, and what is left out is listed on the shipment.';
  }
}

/** What is wrong with a row of an imported file, and what to write instead. The row and the column are named beside it. */
export function csvSentence({ fault, found, column }: CsvFault): string {
  switch (fault.problem) {
    case 'unclosed-quote':
      return 'A quotation mark opens here and never closes, so that the rest of the file could not be read. Close it, or write two for one.';
    case 'text-after-quote':
      return 'Text stands after a closing quotation mark. A quotation mark within a cell is written twice.';
    case 'unknown-column':
      return `"${found}" is not a column that Minimis reads, so it was left out. If it should be read, use a heading of the exported file.`;
    case 'doubled-column':
      return `The column ${found} stands in the file twice. Delete one of them.`;
    case 'no-key-column':
      return 'The file has neither a column "Variant ID" nor a column "SKU", so nobody can tell which article a row is about. Export the products and fill in that file.';
    case 'no-rows':
      return 'The file has a heading and no rows below it.';
    case 'too-many-rows':
      return `The file has ${found} rows; ${fault.instead} are read at once. Cut it up and import the parts.`;
    case 'too-many-cells':
      return `The row has ${found} cells, more than the heading. A cell that holds a comma needs quotation marks around it.`;
    case 'no-key':
      return 'The row has neither a variant ID nor a SKU. Take one from the exported file.';
    case 'shortened-id':
      return `A spreadsheet has shortened the variant ID to "${found}". Take it from the exported file again, with the V in front.`;
    case 'not-an-id':
      return `"${found}" is no variant ID. Take it from the exported file.`;
    case 'repeated':
      return `The article "${found}" stands in row ${fault.instead} already. Keep one of the two rows.`;
    default:
      return cellSentence(fault, found, column ?? '');
  }
}

/** What is wrong with the numbers that are held for other agencies. `part`: the agency, or what stands where one should. */
export function papersSentence(problem: PapersProblem, part: string): string {
  switch (problem) {
    case 'unknown-agency':
      return `"${part}" begins with no code of an agency. Write one, its number and its last day, such as CPSC GCC-2026-4 until 2027-05-31, or LACEY none.`;
    case 'no-number':
      return `${part} has no number. Write it, or "none" where the agency wants nothing of the product.`;
    case 'twice':
      return `${part} stands there twice. Keep one number.`;
    case 'bad-day':
      return `The day after "until" for ${part} is none. Write it as 2027-03-31.`;
    case 'too-long':
      return part === ''
        ? 'These are more numbers than fit: 250 characters in all.'
        : `The number for ${part} is too long: it has at most 80 characters.`;
    case 'of-shipment':
      return `The number for ${part} is one of each shipment: state it on the order. Of the product write only "${part} none", where the agency wants nothing of it.`;
    case 'of-product':
      return `What ${part} asks for belongs to the product: state it there.`;
  }
}

function cellSentence(fault: CellFault, found: string, column: string): string {
  switch (fault.problem) {
    case 'not-a-country':
      return `"${found}" is no country that we know. Write its two letters, such as CA.`;
    case 'hts':
      return htsSentence(fault.hts);
    case 'not-yes-or-no':
      return `"${found}" is neither yes nor no. Write yes or no, or leave ${column} empty where it is not known.`;
    case 'not-a-day':
      return `"${found}" is no day. Write it as 2027-03-31.`;
    case 'two-days':
      return `"${found}" may be two days. Write ${fault.instead}.`;
    case 'not-a-share':
      return `"${found}" is no share of the weight. Write it in percent from 0 to 100, such as 40.`;
    case 'not-a-program':
      return `"${found}" is no preference program that we know. Write its symbol, such as KR, P or D; USMCA has a column of its own.`;
    case 'papers':
      return papersSentence(fault.papers, fault.part);
    case 'not-a-rate':
      return `"${found}" is no rate of duty. Write it in percent from 0 to 1000, such as 16.5.`;
    case 'cell-too-long':
      return 'The cell is far longer than any fact, so it was not read. Look whether a quotation mark is missing before it.';
    case 'damaged-letters':
      return `Letters of "${found}" were lost when the file was saved. Save it as "CSV UTF-8" and import it again.`;
    case 'too-long':
      return 'The description has more than 255 characters. A manifest has room for 45.';
  }
}
