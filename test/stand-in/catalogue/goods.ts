/** What a picture of the article is drawn from; see shop-front/picture.ts. */
export type Shape =
  | 'garment'
  | 'cap'
  | 'cup'
  | 'bag'
  | 'blanket'
  | 'shoe'
  | 'toy'
  | 'jar'
  | 'bottle'
  | 'book'
  | 'flask'
  | 'device'
  | 'watch'
  | 'card'
  | 'box';

export type Row = readonly [
  sku: string,
  title: string,
  vendor: string,
  productType: string,
  shape: Shape,
  usdMinor: number,
  weightGrams: number,
  hts: string | null,
  origin: string | null,
  about: string,
];

// The codes look real and lie in the right chapters; the trade they describe is invented.
// A table reads best as a table.
// prettier-ignore
export const goods: readonly Row[] = [
  ['TEE-CEDAR', 'Cedar Trail T-shirt', 'Northbound', 'Clothing', 'garment', 2800, 180, '6109100012', 'VN', 'Heavy combed cotton, cut straight, printed by hand.'],
  ['SHIRT-OXF', 'Harbour Oxford Shirt', 'Northbound', 'Clothing', 'garment', 7400, 310, '6205202066', 'IN', 'A shirt that is better after the tenth wash.'],
  ['PARKA-DWN', 'Winter Road Down Parka', 'Kettle Lake', 'Clothing', 'garment', 69500, 1650, '6201405511', 'CA', 'For minus thirty and a long wait for the bus.'],
  ['SWEAT-HEM', 'Driftwood Sweatshirt', 'Northbound', 'Clothing', 'garment', 8200, 620, '6110202041', 'CN', 'Brushed inside, hemp and cotton outside.'],
  ['SHIRT-GUA', 'Guayabera Linen Shirt', 'Casa Malecón', 'Clothing', 'garment', 9600, 280, '6205903010', 'CU', 'Four pockets, two rows of pleats, made in Havana.'],
  ['BEANIE-MER', 'Merino Beanie', 'Kettle Lake', 'Accessories', 'cap', 3400, 90, '6505006030', 'CA', 'Two-ply wool from one flock.'],
  ['SCARF-SILK', 'Lakeside Silk Scarf', 'Seta Lario', 'Accessories', 'blanket', 11800, 110, '6214101000', 'IT', 'Ninety centimetres, rolled edges.'],
  ['SOCK-RUN', 'Marathon Socks, three pairs', 'Fleet & Foot', 'Accessories', 'garment', 2600, 150, '6115959000', 'US', 'Knitted in North Carolina.'],
  ['GLASS-SUN', 'Riviera Sunglasses', 'Occhi', 'Accessories', 'device', 14200, 60, '9004100000', 'IT', 'Acetate, hinged five times over.'],
  ['WALLET-CALF', 'Calfskin Wallet', 'Seta Lario', 'Leather', 'bag', 8900, 120, '4202316000', 'IT', 'Six cards, one fold, no logo.'],
  ['TOTE-CANVAS', 'Saturday Canvas Tote', 'Northbound', 'Bags', 'bag', 3200, 340, '4202923031', 'CN', 'Carries a week of vegetables.'],
  ['PACK-35L', 'Portage Backpack 35 L', 'Kettle Lake', 'Bags', 'bag', 21500, 1250, '4202923120', 'VN', 'A bag for three days and a tent.'],
  ['BOOT-HIKE', 'Granite Hiking Boots', 'Fleet & Foot', 'Shoes', 'shoe', 18900, 1400, '6403916075', 'VN', 'Full leather, resoled for free once.'],
  ['SNEAK-LOW', 'Court Sneakers', 'Fleet & Foot', 'Shoes', 'shoe', 9900, 820, '6404119050', 'CN', 'Canvas and natural rubber.'],
  ['BLANKET-WOOL', 'Point Wool Blanket', 'Kettle Lake', 'Home', 'blanket', 26500, 2300, '6301200010', 'CA', 'Four stripes, one winter.'],
  ['MUG-MAPLE', 'Maple Leaf Mug', 'Kiln Street', 'Home', 'cup', 1900, 380, '6912004400', 'CN', 'Stoneware, dishwasher proof.'],
  ['BOWL-SECONDS', 'Stoneware Bowl, seconds', 'Kiln Street', 'Home', 'cup', 2400, 650, null, 'MX', 'A little crooked, entirely sound.'],
  ['BOARD-BAMBOO', 'Bamboo Cutting Board', 'Kiln Street', 'Home', 'box', 3600, 900, null, 'CN', 'Three layers, end grain.'],
  ['KNIFE-CHEF', 'Chef’s Knife 210 mm', 'Hamono', 'Kitchen', 'device', 16400, 240, '8211922000', 'JP', 'Carbon steel core, forged in Sakai.'],
  ['CANDLE-CEDAR', 'Cedar Candle', 'Kiln Street', 'Home', 'jar', 2700, 420, '3406000000', 'CN', 'Burns forty hours.'],
  ['LAMP-VINT', 'Vintage Desk Lamp', 'Second Life', 'Home', 'device', 13900, 2600, '9405216010', null, 'From a school sale; nobody knows where it was made.'],
  ['GAME-PORTAGE', 'Portage, the board game', 'Loon & Larch', 'Toys', 'toy', 4900, 1100, '9504906000', 'CN', 'Two to five voyageurs, an hour.'],
  ['TRAIN-WOOD', 'Wooden Train Set', 'Loon & Larch', 'Toys', 'toy', 5900, 1500, '9503000073', 'CN', 'Beech, 32 pieces, ages three and up.'],
  ['PLUSH-MOOSE', 'Plush Moose', 'Loon & Larch', 'Toys', 'toy', 3100, 350, '9503000073', 'VN', 'Answers to Gordon.'],
  ['STICK-HOCKEY', 'Senior Hockey Stick', 'Fleet & Foot', 'Sport', 'box', 12500, 620, '9506992580', 'MX', 'Left or right, say so in the note.'],
  ['SYRUP-DARK', 'Dark Maple Syrup 500 ml', 'Érablière du Nord', 'Food', 'bottle', 2300, 760, '1702202290', 'CA', 'Second boil, very dark.'],
  ['CHOC-BAR', 'Sea Salt Chocolate, six bars', 'Fève', 'Food', 'box', 2900, 540, '1806320100', 'CA', 'Seventy per cent.'],
  ['TEA-ASSAM', 'Assam Leaf Tea 250 g', 'Camellia Road', 'Food', 'jar', 1800, 290, '0902300015', 'IN', 'Second flush, one garden.'],
  ['COFFEE-CHI', 'Chiapas Coffee 1 kg', 'Camellia Road', 'Food', 'jar', 2600, 1040, '0901210035', 'MX', 'Roasted on Mondays.'],
  ['WINE-ICE', 'Niagara Icewine 375 ml', 'Frost & Vine', 'Wine and spirits', 'bottle', 6200, 900, '2204215035', 'CA', 'Picked at minus ten.'],
  ['WHISKY-RYE', 'Straight Rye Whisky 700 ml', 'Frost & Vine', 'Wine and spirits', 'bottle', 8400, 1350, '2208306055', 'CA', 'Eight years in new oak.'],
  ['CIGAR-ROB', 'Robusto Cigars, box of ten', 'Valle Cibao', 'Tobacco', 'box', 12800, 260, '2402108050', 'DO', 'Hand rolled in Santiago.'],
  ['BOOK-PORTAGE', 'The Long Portage, a novel', 'Larch House', 'Books', 'book', 2200, 480, '4901990070', 'CA', 'Three hundred pages of rain and one wedding.'],
  ['BOOK-ATLAS', 'Atlas of Small Rivers', 'Larch House', 'Books', 'book', 6800, 1900, '4901990093', 'GB', 'Printed on paper one may draw on.'],
  ['PERFUME-FIG', 'Figuier Eau de Parfum 50 ml', 'Maison Ardent', 'Beauty', 'flask', 11200, 240, '3303003000', 'FR', 'Green fig, cedar, a little smoke.'],
  ['CREAM-FACE', 'Barrier Face Cream', 'Maison Ardent', 'Beauty', 'jar', 4600, 130, '3304995000', 'FR', 'For faces that live outdoors.'],
  ['SOAP-OAT', 'Oat Soap, three bars', 'Kiln Street', 'Beauty', 'box', 1500, 330, '3401115000', 'CA', 'Plain and good.'],
  ['PHONES-OVER', 'Studio Headphones', 'Lumen Audio', 'Electronics', 'device', 24900, 420, '8518302000', 'CN', 'Closed, wired, repairable.'],
  ['POWER-20K', 'Power Bank 20,000 mAh', 'Lumen Audio', 'Electronics', 'device', 5400, 390, '8507600020', 'CN', 'Two phones, one weekend.'],
  ['WATCH-AUTO', 'Automatic Field Watch', 'Tokeiya', 'Watches', 'watch', 81500, 140, '9102210000', 'JP', 'Thirty-six millimetres, no battery.'],
  ['RING-SILVER', 'Taxco Silver Ring', 'Plata Taxco', 'Jewellery', 'watch', 5800, 15, '7113115000', 'MX', 'Sterling, hammered by hand.'],
  ['NOTE-A5', 'Grid Notebook A5', 'Tokeiya', 'Stationery', 'book', 1600, 260, '4820102040', 'JP', 'Paper that takes ink.'],
  ['GIFT-BOX', 'Gift', 'Second Life', 'Other', 'box', 3500, 500, null, null, 'A surprise, packed with care.'],
];
