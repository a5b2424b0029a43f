/** Canada's provinces and territories: postal code → names they go by, without accents, in lower case. */
const CANADA: Readonly<Record<string, readonly string[]>> = {
  AB: ['alberta'],
  BC: ['british columbia', 'colombie-britannique'],
  MB: ['manitoba'],
  NB: ['new brunswick', 'nouveau-brunswick'],
  NL: ['newfoundland and labrador', 'newfoundland', 'terre-neuve-et-labrador'],
  NS: ['nova scotia', 'nouvelle-ecosse'],
  NT: ['northwest territories', 'territoires du nord-ouest'],
  NU: ['nunavut'],
  ON: ['ontario'],
  PE: ['prince edward island', 'ile-du-prince-edouard'],
  QC: ['quebec'],
  SK: ['saskatchewan'],
  YT: ['yukon', 'yukon territory'],
};

/** Mexico's states: ISO 3166-2 code → names. */
const MEXICO: Readonly<Record<string, readonly string[]>> = {
  AGU: ['aguascalientes'],
  BCN: ['baja california'],
  BCS: ['baja california sur'],
  CAM: ['campeche'],
  CHP: ['chiapas'],
  CHH: ['chihuahua'],
  CMX: ['ciudad de mexico', 'mexico city', 'distrito federal'],
  COA: ['coahuila', 'coahuila de zaragoza'],
  COL: ['colima'],
  DUR: ['durango'],
  GUA: ['guanajuato'],
  GRO: ['guerrero'],
  HID: ['hidalgo'],
  JAL: ['jalisco'],
  MEX: ['mexico', 'estado de mexico', 'mexico state'],
  MIC: ['michoacan', 'michoacan de ocampo'],
  MOR: ['morelos'],
  NAY: ['nayarit'],
  NLE: ['nuevo leon'],
  OAX: ['oaxaca'],
  PUE: ['puebla'],
  QUE: ['queretaro'],
  ROO: ['quintana roo'],
  SLP: ['san luis potosi'],
  SIN: ['sinaloa'],
  SON: ['sonora'],
  TAB: ['tabasco'],
  TAM: ['tamaulipas'],
  TLA: ['tlaxcala'],
  VER: ['veracruz', 'veracruz de ignacio de la llave'],
  YUC: ['yucatan'],
  ZAC: ['zacatecas'],
};

/**
 * The code of a province given by code or by name, for a platform's location tells `Ontario` where an address tells `ON`.
 * Canada and Mexico are looked up; elsewhere a short code is taken as it stands. Null: no such province.
 */
export function provinceCode(country: string, province: string): string | null {
  const code = province.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const table = country === 'CA' ? CANADA : country === 'MX' ? MEXICO : null;
  if (table === null) return /^[A-Z0-9]{2,5}$/.test(code) ? code : null;
  if (Object.hasOwn(table, code)) return code;
  const name = province.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
  return Object.entries(table).find(([, names]) => names.includes(name))?.[0] ?? null;
}
