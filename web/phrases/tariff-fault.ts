import type { TariffFault } from '#domain';
import type { Say } from '#messages';
import type { tariffFaults } from '#messages/tariff-faults';

export type TariffFaultTexts = typeof tariffFaults;

/** Signs that are not seen stay out of a sentence. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');

/** Faults of the tariff's file in the language of what they are said with. */
export const tariffFaultPhrases = (say: Say<TariffFaultTexts>) => ({
  /** What is wrong with a file of the tariff, and in which row. */
  tariffSentence: ({ row, number, problem, key, found, other }: TariffFault): string => {
    const where =
      row === null
        ? say('where.file')
        : number === null
          ? say('where.row', { row: String(row) })
          : say('where.row-number', { row: String(row), number: printable(number) });
    const bare = say(problem, { where });
    const shown = printable(found);
    const fault =
      found === ''
        ? bare
        : key === null
          ? say('found', { fault: bare, found: shown })
          : say('found.key', { fault: bare, key, found: shown });
    return other === null ? fault : say('other', { fault, other: printable(other) });
  },
});
