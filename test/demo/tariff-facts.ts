// What USITC's schedule says of the numbers that the demo's catalogue uses, and of no other: facts with their revision. Rates by memory of the
// published schedule where the excerpt that was read does not hold the number; what nobody was sure of is left out, and the demo names it.

export type Fact = readonly [
  htsno: string,
  indent: number,
  description: string,
  general: string,
  special: string,
  units: string,
];

export interface DemoRevision {
  /** As USITC names its file, which tells the revision. */
  readonly file: string;
  readonly facts: readonly Fact[];
}

/** The number of the canvas tote, which ended in 2016 when travel goods were divided anew: the shop never looked again. */
// prettier-ignore
export const BEFORE: DemoRevision = {
  file: 'hts_2016_basic_edition_demo.json',
  facts: [
    ['4202.92.30', 0, 'Travel, sports and similar bags, with outer surface of textile materials, other', '17.6%', 'Free (CA,MX)', ''],
    ['4202.92.30.31', 1, 'Of man-made fibers, other (670)', '', '', 'No.,kg'],
  ],
};

const USMCA = 'Free (S)';

// prettier-ignore
export const NOW: DemoRevision = {
  file: 'hts_2026_revision_10_demo.json',
  facts: [
    ['0901', 0, 'Coffee, whether or not roasted or decaffeinated:', '', '', ''],
    ['0901.21.00', 1, 'Coffee, roasted, not decaffeinated', 'Free', '', ''],
    ['0901.21.00.35', 2, 'In retail containers weighing 2 kg or less, other', '', '', 'kg'],
    ['0902', 0, 'Tea, whether or not flavored:', '', '', ''],
    ['0902.30.00', 1, 'Black tea (fermented), in immediate packings not exceeding 3 kg', 'Free', '', ''],
    ['0902.30.00.15', 2, 'In tea bags or in retail packings, other', '', '', 'kg'],
    ['1702.20.22', 0, 'Maple sugar and maple syrup: blended syrups described in additional U.S. note 4', '6%', USMCA, ''],
    ['1702.20.22.90', 1, 'Other', '', '', 'kg'],
    ['1806.32.01.00', 0, 'Chocolate in blocks, slabs or bars, not filled, described in general note 15', '5%', USMCA, 'kg'],
    ['2204.21.50', 0, 'Wine of fresh grapes, in containers holding 2 liters or less, other', '6.3¢/liter', USMCA, ''],
    ['2204.21.50.35', 1, 'Ice wine', '', '', 'liters'],
    ['2208.30.60', 0, 'Whiskies, other', 'Free', '', ''],
    ['2208.30.60.55', 1, 'In containers each holding not over 4 liters, other', '', '', 'pf.liters'],
    ['2402.10.80', 0, 'Cigars, each valued 23¢ or over', '57¢/kg + 1.4%', USMCA, ''],
    ['2402.10.80.50', 1, 'Other', '', '', 'No.,kg'],
    ['3303.00.30.00', 0, 'Perfumes and toilet waters, containing alcohol', 'Free', '', 'kg'],
    ['3304.99.50.00', 0, 'Beauty or make-up preparations and preparations for the care of the skin, other', 'Free', '', 'kg'],
    ['3401.11.50.00', 0, 'Soap, for toilet use, other', 'Free', '', 'kg'],
    ['3406.00.00.00', 0, 'Candles, tapers and the like', 'Free', '', 'kg'],
    ['4202', 0, 'Trunks, suitcases, briefcases, wallets, handbags, backpacks, travel and sports bags and similar containers:', '', '', ''],
    ['4202.31.60.00', 1, 'Articles carried in the pocket or in the handbag, with outer surface of leather, other', '8%', USMCA, 'No.,kg'],
    ['4202.92', 1, 'Travel, sports and similar bags, with outer surface of sheeting of plastics or of textile materials:', '', '', ''],
    ['4202.92.31', 2, 'Of man-made fibers', '17.6%', USMCA, ''],
    ['4202.92.31.20', 3, 'Backpacks (670)', '', '', 'No.,kg'],
    ['4202.92.31.31', 3, 'Other (670)', '', '', 'No.,kg'],
    ['4820.10.20', 0, 'Diaries, notebooks and address books, bound; letter pads and similar articles', 'Free', '', ''],
    ['4820.10.20.40', 1, 'Other notebooks', '', '', 'No.'],
    ['4901.99.00', 0, 'Printed books, brochures, leaflets and similar printed matter, other', 'Free', '', ''],
    ['4901.99.00.70', 1, 'Hardbound books', '', '', 'No.'],
    ['4901.99.00.93', 1, 'Other, containing 49 or more pages each', '', '', 'No.'],
    ['6109', 0, 'T-shirts, singlets, tank tops and similar garments, knitted or crocheted:', '', '', ''],
    ['6109.10.00', 1, 'Of cotton', '16.5%', USMCA, ''],
    ['6109.10.00.12', 2, "Men's (338)", '', '', 'doz.,kg'],
    ['6110.20.20', 0, 'Sweaters, pullovers, sweatshirts and similar articles, knitted or crocheted, of cotton, other', '16.5%', USMCA, ''],
    ['6110.20.20.41', 1, "Men's or boys' sweatshirts, other (338)", '', '', 'doz.,kg'],
    ['6115.95.90.00', 0, 'Socks and other hosiery, knitted or crocheted, of cotton, other (332)', '13.5%', USMCA, 'doz. prs.,kg'],
    ['6201.40.55', 0, "Men's or boys' overcoats, anoraks, windbreakers and similar articles, of man-made fibers, other", '27.7%', USMCA, ''],
    ['6201.40.55.11', 1, "Men's (634)", '', '', 'doz.,kg'],
    ['6205.20.20', 0, "Men's or boys' shirts, of cotton, other", '19.7%', USMCA, ''],
    ['6205.20.20.66', 1, "Men's, other (340)", '', '', 'doz.,kg'],
    ['6214.10.10.00', 0, 'Shawls, scarves, mufflers and the like, containing 70 percent or more by weight of silk', '1.2%', USMCA, 'doz.,kg'],
    ['6301.20.00', 0, 'Blankets (other than electric blankets) and traveling rugs, of wool or fine animal hair', 'Free', '', ''],
    ['6301.20.00.10', 1, 'Not over 3 meters in length', '', '', 'No.,kg'],
    ['6403.91.60', 0, 'Footwear with uppers of leather, covering the ankle, for men, youths and boys', '8.5%', USMCA, ''],
    ['6403.91.60.75', 1, 'Other, for men', '', '', 'prs.'],
    ['6404.11.90', 0, 'Sports footwear, tennis shoes and the like, with uppers of textile materials, valued over $12/pair', '20%', USMCA, ''],
    ['6404.11.90.50', 1, 'For men, other', '', '', 'prs.'],
    ['6505.00.60', 0, 'Hats and other headgear, knitted or crocheted, of man-made fibers, not in part of braid', '20¢/kg + 7%', USMCA, ''],
    ['6505.00.60.30', 1, 'Other', '', '', 'doz.,kg'],
    ['6912.00.44.00', 0, 'Ceramic tableware and kitchenware, other than of porcelain: mugs and other steins', '10%', USMCA, 'doz. pcs.'],
    ['7113.11.50.00', 0, 'Articles of jewelry, of silver, other', '5%', USMCA, 'X'],
    ['8507.60.00', 0, 'Lithium-ion batteries', '3.4%', USMCA, ''],
    ['8507.60.00.20', 1, 'Other', '', '', 'No.,kg'],
    ['8518.30.20.00', 0, 'Headphones and earphones, other', 'Free', '', 'No.'],
    ['9004.10.00.00', 0, 'Sunglasses', '2%', USMCA, 'doz.'],
    ['9405.21.60', 0, 'Electric table, desk, bedside or floor-standing lamps, for light-emitting diodes, of base metal other than brass', '6%', USMCA, ''],
    ['9405.21.60.10', 1, 'Household', '', '', 'No.,kg'],
    ['9503.00.00', 0, 'Tricycles and similar wheeled toys; dolls; other toys; reduced-size models; puzzles of all kinds', 'Free', '', ''],
    ['9503.00.00.73', 1, 'Labeled or determined by importer as intended for use by persons of 3 to 12 years of age', '', '', 'No.'],
    ['9504.90.60.00', 0, 'Chess, backgammon, darts and other games played on boards of a special design', 'Free', '', 'No.'],
    ['9506.99.25', 0, 'Ice-hockey and field-hockey articles and equipment, except balls and skates', 'Free', '', ''],
    ['9506.99.25.80', 1, 'Other', '', '', 'No.'],
  ],
};

/** The facts in the shape of USITC's file. */
export const rowsOfFacts = ({ facts }: DemoRevision) =>
  facts.map(([htsno, indent, description, general, special, units]) => ({
    htsno,
    indent: String(indent),
    description,
    superior: null,
    units: units === '' ? [] : units.split(','),
    general,
    special,
    other: '',
    footnotes: [],
  }));
