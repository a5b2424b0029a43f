import type { Say } from '#messages';
import type { agencies } from '#messages/agencies';
import type { Facts } from './value.ts';

export type AgencyTexts = typeof agencies;
type SayAgencies = Say<AgencyTexts>;

/** What the letters stand for, by how the name of an agency and its concern begins. */
const LETTERS = [
  ['ATF and DDTC', 'atf-ddtc'],
  ['CPSC', 'cpsc'],
  ['DEA', 'dea'],
  ['EPA', 'epa'],
  ['FCC', 'fcc'],
  ['FDA', 'fda'],
  ['FWS', 'fws'],
  ['NHTSA', 'nhtsa'],
  ['NOAA', 'noaa'],
  ['TTB', 'ttb'],
  ['USDA', 'usda'],
] as const;

/** `FDA food` → `the Food and Drug Administration (FDA food)`. */
export function agencyName(say: SayAgencies, name: unknown): string {
  if (typeof name !== 'string') return say('a-further-agency');
  const found = LETTERS.find(([letters]) => name === letters || name.startsWith(`${letters} `));
  return found === undefined ? say('named', { name }) : say(`${found[1]}.name`, { name });
}

type Belongs = 'product' | 'shipment' | 'both';

/** An agency and its concern by how its name begins, and to what the number that it asks for belongs. */
const CONCERNS = [
  ['FDA food', 'fda-food', 'both'],
  ['FDA cosmetics', 'fda-cosmetics', 'product'],
  ['FDA dinnerware', 'fda-dinnerware', 'product'],
  ['FDA microwave', 'fda-microwave', 'product'],
  ['FDA radiation', 'fda-radiation', 'product'],
  ['FDA drugs', 'fda-drugs', 'product'],
  ['FDA devices', 'fda-devices', 'product'],
  ['USDA FSIS', 'usda-fsis', 'shipment'],
  ['USDA APHIS Lacey Act', 'usda-lacey', 'product'],
  ['USDA APHIS', 'usda-aphis', 'product'],
  ['NOAA', 'noaa', 'shipment'],
  ['EPA TSCA', 'epa-tsca', 'product'],
  ['EPA FIFRA', 'epa-fifra', 'shipment'],
  ['EPA ozone and climate', 'epa-ozone', 'product'],
  ['EPA engines', 'epa-engines', 'product'],
  ['DEA', 'dea', 'shipment'],
  ['ATF and DDTC', 'atf-ddtc', 'product'],
  ['NHTSA', 'nhtsa', 'product'],
  ['FWS', 'fws', 'shipment'],
  ['FCC', 'fcc', 'product'],
  ['CPSC', 'cpsc', 'product'],
  ['State Department and CBP, precious metals', 'precious-metals', 'shipment'],
  ['Department of State, cultural property', 'cultural-property', 'product'],
] as const satisfies readonly (readonly [string, string, Belongs])[];

const concernOf = (agency: unknown) =>
  typeof agency === 'string' ? CONCERNS.find(([name]) => agency.startsWith(name)) : undefined;

/** What an agency asks of an entry, within a sentence. */
export function agencyNeeds(say: SayAgencies, agency: unknown): string {
  const found = concernOf(agency);
  return found === undefined ? say('other.needs') : say(`${found[1]}.needs`);
}

function numbersOf(say: SayAgencies, agency: string): { readonly product?: string; readonly shipment?: string } {
  const found = concernOf(agency);
  if (found === undefined) return {};
  const [, concern, belongs] = found;
  if (belongs === 'both') return { product: say(`${concern}.product`), shipment: say(`${concern}.shipment`) };
  return belongs === 'product' ? { product: say(`${concern}.product`) } : { shipment: say(`${concern}.shipment`) };
}

/** What to give for an agency, within a sentence. `of`: `product`, `shipment` or `both`, as the finding tells. */
export function agencyNumber(say: SayAgencies, agency: string, of: string): string {
  const { product, shipment } = numbersOf(say, agency);
  const given = [of === 'shipment' ? undefined : product, of === 'product' ? undefined : shipment];
  const [first, second] = given.filter((one) => one !== undefined);
  if (first === undefined) return say('other.number');
  return second === undefined ? first : say('both', { product: first, shipment: second });
}

/** Null: found before it was kept what the number belongs to. */
export function agencyAsks(say: SayAgencies, { agency, of, advice, ended }: Facts): string | null {
  if (typeof agency !== 'string' || typeof of !== 'string') return null;
  const product = agencyNumber(say, agency, 'product');
  const shipment = agencyNumber(say, agency, 'shipment');
  const once =
    ended === undefined ? say(advice === true ? 'once.advice' : 'once', { product }) : say('anew', { product });
  if (of === 'product') return once;
  if (of === 'both') return say('once-and-each', { once, each: say('each', { shipment }) });
  return say(agency === 'FDA food' ? 'each' : 'each.or-nothing', { shipment });
}
