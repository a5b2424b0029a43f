import { scheduleRateOf } from '#domain';
import { numbersOfShop, tariffLines, tariffOf } from '../store/tariff.ts';
import type { Db } from '../store/tx.ts';
import type { ScheduleRates } from './lay-rates.ts';

/** None where no schedule is loaded, or it lacks the number and its first eight digits. */
export async function scheduleRates(db: Db, shop: string, numbers: readonly string[]): Promise<ScheduleRates> {
  const tariff = numbers.length === 0 ? null : await tariffOf(db, shop);
  if (tariff === null) return {};
  const about = { revision: tariff.name, readOn: tariff.loadedAt.toISOString().slice(0, 10) };
  const lines = await tariffLines(db, tariff.id, [...new Set(numbers.flatMap((each) => [each, eightOf(each)]))]);
  const held = new Map(lines.map((line) => [line.number, scheduleRateOf(line, about)]));
  return Object.fromEntries(
    [...new Set(numbers)].flatMap((number) => {
      const rate = held.get(number) ?? held.get(eightOf(number));
      return rate === undefined ? [] : [[number, rate]];
    }),
  );
}

/** Ten digits have the rate of their first eight: one that has ended, or that a small schedule lacks, is still rated. */
const eightOf = (number: string): string => number.slice(0, 8);

/** Of every number that the shop's products have, for a load of thousands of orders. */
export const scheduleRatesOfShop = async (db: Db, shop: string): Promise<ScheduleRates> =>
  scheduleRates(db, shop, await numbersOfShop(db, shop));
