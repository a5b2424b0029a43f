import type { TariffFault, TariffNote } from '#domain';
import { say } from './terminal.ts';

/** What stands in the file must not command a terminal. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');

function whereOf({ row, number }: TariffFault): string {
  if (row === null) return say('tariff.file');
  return number === null
    ? say('tariff.row', { row: String(row) })
    : say('tariff.row.number', { row: String(row), number: printable(number) });
}

export function faultSentence(fault: TariffFault): string {
  const { problem, key, found, other } = fault;
  const at = { where: whereOf(fault), what: say(`fault.${problem}`) };
  if (found === '') return say('tariff.wrong', at);
  const shown =
    key === null
      ? say('tariff.found', { found: printable(found) })
      : say('tariff.found.key', { key, found: printable(found) });
  return other === null
    ? say('tariff.wrong.found', { ...at, found: shown })
    : say('tariff.wrong.before', { ...at, found: shown, other: printable(other) });
}

export function noteSentence({ note, found }: TariffNote): string {
  if (note === 'no-footnotes') return say('note.no-footnotes');
  return say(`note.${note}`, { found: printable(found) });
}
