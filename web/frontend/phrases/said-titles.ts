import { agencies } from '#messages/agencies';
import { titles } from '#messages/titles';
import { agencyNumber as numberOf, reasonTitle as titleOf } from '#phrases';
import { words } from '../format/words.ts';

export const sayTitles = { titles: words(titles), agencies: words(agencies) };

/** A reason in a few words. */
export const reasonTitle = (code: string): string => titleOf(sayTitles.titles, code);

/** What to give for an agency, within a sentence. `of`: `product`, `shipment` or `both`. */
export const agencyNumber = (agency: string, of: string): string => numberOf(sayTitles.agencies, agency, of);
