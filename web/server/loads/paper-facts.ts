import { parseCountry, readSpecial, usmcaRate } from '#domain';
import type { LanePapers, LoadImporter, NumberOnPapers, PaperFacts } from '#domain';
import { articlePapersOf, laneForPapers, lanePapersOf } from '../store/paper-facts.ts';
import { tariffLines, tariffOf } from '../store/tariff.ts';
import type { Db, Tx } from '../store/tx.ts';

interface OfLoad {
  readonly shop: string;
  readonly laneId: string;
  readonly arrivalDay: string;
}
interface Goods {
  readonly articles: readonly string[];
  /** Tariff numbers, digits alone. */
  readonly numbers: readonly string[];
}

/** What is known now of a load's papers: of its lane, its articles and the tariff that is loaded. */
export async function paperFactsOf(db: Db | Tx, load: OfLoad, goods: Goods): Promise<PaperFacts> {
  const { shop, laneId, arrivalDay } = load;
  const lane = await laneForPapers(db, shop, laneId);
  const stated = await lanePapersOf(db, shop, laneId);
  const importer = lane?.importer ?? null;
  return {
    importer: importer?.name == null ? null : importerOf(importer.name, importer.country, stated),
    signer: stated.signer,
    carrierName: lane?.carrier.name ?? null,
    broker: lane?.broker.name == null ? null : { name: lane.broker.name, filerCode: lane.broker.filerCode },
    departureDay: lane === null ? null : daysBefore(arrivalDay, lane.transitDays),
    articles: await articlePapersOf(db, shop, [...new Set(goods.articles)]),
    numbers: await numbersOnPapers(db, shop, goods.numbers),
  };
}

/** Its number is not part of the document, which is kept as plain text: files get it when they are made. */
function importerOf(name: string, country: string | null, stated: LanePapers): LoadImporter | null {
  const { importerAddress: address, importerCity: city, importerProvince, importerZip: zip } = stated;
  const at = country === null ? null : parseCountry(country);
  if (at === null || address === null || city === null || zip === null) return null;
  return { name, address, city, province: importerProvince ?? '', zip, country: at, number: null };
}

function daysBefore(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}

const UNIT_DIGITS = 8;

/** Units and symbols of the numbers, of the schedule that counts for the shop. A number that is not in it is left out. */
export async function numbersOnPapers(
  db: Db | Tx,
  shop: string,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, NumberOnPapers>> {
  const asked = [...new Set(numbers)];
  const tariff = asked.length === 0 ? null : await tariffOf(db, shop);
  if (tariff === null) return new Map();
  const lines = await tariffLines(db, tariff.id, asked);
  return new Map(
    lines.flatMap(({ number, units, general, special }) => {
      if (number.length < UNIT_DIGITS) return [];
      const rates = readSpecial(special);
      // Where the general rate is free the column is left empty, and USMCA still ends the processing fee (19 CFR 24.23(c)(3)).
      const isDutiable = general !== '' && !/^free\b/i.test(general);
      const found = { units, usmca: usmcaRate(rates)?.program ?? null, special: rates.length > 0 || isDutiable };
      return [[number, found] as const];
    }),
  );
}
