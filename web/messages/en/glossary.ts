/** The words of customs, two sentences each, and where one is got. */
export const glossary = {
  title: 'Words of customs',
  subtitle: 'What they mean, and where you get one',
  where: 'Where you get it: {how}',

  'hts.name': 'HTS number',
  hts: 'The number of an article in the Harmonized Tariff Schedule of the United States, ten digits long. The duty, and many bans and agency rules, follow from it.',
  'hts.where':
    'Search the schedule at hts.usitc.gov, or ask your customs broker; where the number is disputed, CBP gives a binding ruling.',
  'origin.name': 'Country of origin',
  origin:
    'The country in which an article was made or last changed into something new, not the one that it is shipped from. It decides the duty, and whether the article may enter at all.',
  'origin.where': 'Your supplier states it; it stands on the product in Shopify.',
  'importer.name': 'Importer of record',
  importer:
    'The person or firm that answers to US customs for an entry: for its truth, its duty and its papers. It is the owner, the buyer or a broker whom they appoint.',
  'importer.where':
    'Your broker registers you with CBP (Form 5106); a US company uses its EIN, a foreign one gets a number from CBP.',
  'section321.name': 'Section 321',
  section321:
    'The part of the US Tariff Act under which parcels of little value are released free of duty while the law is open (19 U.S.C. 1321). Minimis says of each order what the law of its day of arrival allows.',
  'section321.where': 'Nobody issues it: the value, the goods and the day decide.',
  'informal.name': 'Informal entry (type 11)',
  informal:
    'A short customs declaration for goods of little value, in 2026 up to 2,500 US dollars. Duty is owed, but usually no bond is needed.',
  'informal.where': 'Your broker files it, or your carrier.',
  'formal.name': 'Formal entry (type 01)',
  formal:
    'The full customs declaration, for goods of more value or under special rules. It needs a bond and an importer of record.',
  'formal.where': 'A licensed customs broker files it in ACE.',
  'mpf.name': 'MPF (merchandise processing fee)',
  mpf: 'What US customs charges for handling an entry, beside the duty. On a formal entry it is a share of the value with a least and a most; on an informal one a fixed sum.',
  'mpf.where': 'Customs bills it with the duty, through the party that files the entry.',
  'bond.name': 'Customs bond',
  bond: 'A guarantee that duty and fees are paid even if the importer does not pay. A continuous bond covers a year of entries, a single one covers one.',
  'bond.where': 'From a surety company, mostly through your broker.',
  'manifest.name': 'Manifest',
  manifest:
    'The carrier’s list of what is in a truck, plane or ship, sent to customs before it arrives. Each shipment in it has a number, a sender, a receiver, a description and a weight.',
  'manifest.where': 'Your carrier files it; Minimis makes the file and the papers for it.',
  'scac.name': 'SCAC (standard carrier alpha code)',
  scac: 'The two to four letters by which a carrier is known to customs. Every shipment number begins with it.',
  'scac.where': 'Ask your carrier for its code; carriers get one from the NMFTA.',
  'scn.name': 'SCN (shipment control number)',
  scn: 'The number of one shipment in a truck’s manifest: the carrier’s SCAC and up to twelve characters more. No carrier uses a number twice.',
  'scn.where': 'Minimis gives one to each order when a shipment is sealed, or your carrier gives you a range.',
  'paps.name': 'PAPS (Pre-Arrival Processing System)',
  paps: 'The way a truck’s shipments are matched with the entries that a broker has filed before arrival. The PAPS number is the SCN, printed as a barcode.',
  'paps.where': 'Send the number with the invoice to your broker before the truck leaves.',
  'ace.name': 'ACE (Automated Commercial Environment)',
  ace: 'The system of US customs to which manifests and entries are sent. Its answers say whether a shipment is released or held.',
  'ace.where': 'Your carrier and broker have access; an importer may open an account at CBP.',
  'mid.name': 'MID (manufacturer identification code)',
  mid: 'A code made from the country, name and address of the maker of the goods. Entries name it for each line, and textiles need the real manufacturer’s.',
  'mid.where': 'It is built from the address by CBP’s rule; Minimis proposes one, and your supplier confirms it.',
  'broker.name': 'Customs broker',
  broker:
    'A person or firm licensed by US customs to file entries for others. They answer questions of classification, and you remain answerable for what you tell them.',
  'broker.where': 'CBP lists licensed brokers by port.',
  'port.name': 'Port of entry',
  port: 'The place, with a code of four digits, where goods come before US customs. The broker files the entry for it, and the truck must arrive there.',
  'port.where': 'Your carrier says by which crossing it goes; the port stands in Settings.',
} as const;
