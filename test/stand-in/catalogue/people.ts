/** An address as a buyer types it. Everybody here is invented; cities and ZIP codes fit each other. */
export interface Address {
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  readonly address1: string;
  readonly address2: string;
  readonly city: string;
  readonly province: string;
  readonly zip: string;
  readonly country: string;
}

export interface Person {
  readonly email: string;
  readonly address: Address;
}

type Row = readonly [
  first: string,
  last: string,
  address1: string,
  city: string,
  province: string,
  zip: string,
  country?: string,
  company?: string,
  address2?: string,
];

const ordinary: readonly Row[] = [
  ['Grace', 'Whitfield', '118 Barton Springs Road', 'Austin', 'TX', '78704'],
  ['Marcus', 'Odom', '2417 Maple Avenue', 'Dallas', 'TX', '75201', 'US', '', 'Apt 1204'],
  ['Ines', 'Caldera', '904 Figueroa Street', 'Los Angeles', 'CA', '90015'],
  ['Theo', 'Lindqvist', '3321 Valencia Street', 'San Francisco', 'CA', '94110'],
  ['Ruth', 'Abernathy', '77 Beacon Street', 'Boston', 'MA', '02108', 'US', 'Abernathy & Pell LLP'],
  ['Devon', 'Marsh', '540 Bergen Street', 'Brooklyn', 'NY', '11217', 'US', '', 'Floor 3'],
  ['Priya', 'Raghunathan', '1901 Elm Street', 'Cincinnati', 'OH', '45202'],
  ['Owen', 'Tillery', '88 Canal Street', 'Buffalo', 'NY', '14202'],
  ['Nadia', 'Bouchard', '612 Water Street', 'Milwaukee', 'WI', '53202'],
  ['Caleb', 'Stroud', '4100 Woodward Avenue', 'Detroit', 'MI', '48201'],
  ['Mei', 'Tanaka', '225 Pike Street', 'Seattle', 'WA', '98101', 'US', 'Tanaka Design'],
  ['Luis', 'Ferrante', '3800 Biscayne Boulevard', 'Miami', 'FL', '33137'],
  ['Hannah', 'Oyelaran', '1450 Peachtree Street NE', 'Atlanta', 'GA', '30309'],
  ['Peter', 'Novak', '233 Michigan Avenue', 'Chicago', 'IL', '60601', 'US', '', 'Suite 900'],
  ['Alma', 'Renteria', '710 Roosevelt Street', 'Phoenix', 'AZ', '85004'],
  ['Joel', 'Haverford', '1600 Arch Street', 'Philadelphia', 'PA', '19103'],
  ['Bea', 'Lockhart', '31 King Street', 'Charleston', 'SC', '29401'],
  ['Simon', 'Achterberg', '925 Larimer Street', 'Denver', 'CO', '80204'],
  ['Tess', 'Mulvaney', '14 Congress Street', 'Portland', 'ME', '04101'],
  ['Rashid', 'Karimi', '5120 Hawthorne Boulevard', 'Portland', 'OR', '97215'],
  ['Vera', 'Castellan', '208 Royal Street', 'New Orleans', 'LA', '70130'],
  ['Dominic', 'Fairweather', '62 Nassau Street', 'Princeton', 'NJ', '08542'],
  ['Yuki', 'Amano', '1221 Kapiolani Boulevard', 'Honolulu', 'HI', '96814'],
  ['Elias', 'Thornbury', '430 Fourth Avenue', 'Anchorage', 'AK', '99501'],
];

/** Addresses at the edges of the law, of the mail and of Unicode. */
const unusual: readonly Row[] = [
  ['Marisol', 'Quiñones', '151 Calle del Cristo', 'San Juan', 'PR', '00901'],
  ['Tomas', 'Cruz', '388 South Marine Corps Drive', 'Tamuning', 'GU', '96913'],
  ['Corporal Dana', 'Whitlock', 'Unit 2050 Box 4190', 'APO', 'AP', '96278'],
  ['Sgt. Ivo', 'Pellerin', 'PSC 473 Box 12', 'FPO', 'AP', '96349'],
  ['Walter', 'Gains', 'PO Box 1187', 'Bozeman', 'MT', '59715'],
  ['Claire', 'Desrosiers', '1200 rue Sherbrooke Ouest', 'Montréal', 'QC', 'H3A 1H6', 'CA'],
  ['Henry', 'Ashdown', '9 Millbank', 'London', 'ENG', 'SW1P 4QP', 'GB'],
  ['🦊 Foxy', 'McAllister 🍁', '17 Orchard Lane', 'Ithaca', 'NY', '14850'],
  ['ليلى', 'الحداد', '2900 Warren Avenue', 'Dearborn', 'MI', '48126'],
  ['דוד', 'לוי', '1344 Coney Island Avenue', 'Brooklyn', 'NY', '11230'],
  ['李', '小龙', '845 Stockton Street', 'San Francisco', 'CA', '94108'],
  ['Zoë', 'Ångström-Muñoz', '6 Rue Dauphine Court', 'Mobile', 'AL', '36602', 'US', 'Ångström & Søn'],
];

const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

function person(row: Row, index: number): Person {
  const [firstName, lastName, address1, city, province, zip, country = 'US', company = '', address2 = ''] = row;
  const local = [ascii(firstName), ascii(lastName)].filter((part) => part !== '').join('.') || `buyer${index}`;
  return {
    email: `${local}@mail.example`,
    address: { firstName, lastName, company, address1, address2, city, province, zip, country },
  };
}

export const ordinaryPeople: readonly Person[] = ordinary.map(person);
export const unusualPeople: readonly Person[] = unusual.map(person);
