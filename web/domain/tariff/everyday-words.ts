/**
 * What shops call goods that the schedule calls otherwise: the everyday word, then words of the schedule. Help for a search and no classification;
 * words are as `wordsOf` makes them.
 */
const LINES = `
hoodie: sweatshirt pullover
jumper: sweater pullover
crewneck: sweatshirt
tee: tshirt
jeans: trouser denim
chino: trouser short
legging: trouser
pants: trouser
onesie: baby garment
bodysuit: baby garment
bikini: swimwear
swimsuit: swimwear
boxer: underpant brief
underwear: underpant brief
bra: brassiere
lingerie: brassiere panty
nightgown: nightdress
sleepwear: pajama nightdress
robe: bathrobe dressing gown
kimono: dressing gown garment
parka: anorak overcoat padded
coat: overcoat carcoat
trench: overcoat raincoat
outerwear: overcoat anorak
necktie: tie cravat
beanie: headgear hat knitted
cap: headgear
sneaker: footwear sport textile tennis
shoe: footwear
boot: footwear
loafer: footwear leather
flop: footwear sandal
tote: bag shopping
pouch: bag toiletry
luggage: suitcase
suitcase: trunk travel bag
backpack: bag
crossbody: handbag
treat: food dog animal
eyewear: spectacle goggle
eyeglass: spectacle
bracelet: jewelry
earring: jewelry
necklace: jewelry
makeup: beauty make
lipstick: lip make preparation
skincare: skin care preparation
cream: preparation
nail: manicure
moisturizer: skin care preparation
toothpaste: dentifrice
toothbrush: tooth brush
deodorant: deodorant personal
bomb: bath preparation
fragrance: perfume
parfum: perfume
cologne: toilet water
laundry: washing preparation
skillet: cookware iron
saucepan: cookware kitchen
pot: cookware kitchen
teapot: tableware
plate: tableware
bowl: tableware
cup: tableware mug
cutting: chopping
bottle: flask vessel
drinkware: glassware flask
container: household kitchenware
kettle: electric water heater
bedding: bed linen mattress
duvet: quilt
throw: blanket
bookshelf: furniture shelf
light: lighting luminaire
fairy: string
wicker: plaiting basketwork
christmas: festive
seasonal: festive
greeting: card
novel: printed book
paperback: printed book
coloring: coloring drawing picture
watercolor: color artist
paint: color artist
sticker: self adhesive
vinyl: plastic
lp: phonograph sound
record: phonograph record
instrument: musical
plush: toy
teddy: toy doll
train: toy
lego: toy
jigsaw: puzzle
board: board
handheld: portable
yoga: exercise
fitness: exercise gymnastic
bike: bicycle cycle
cycling: bicycle cycle
speaker: loudspeaker
earbud: earphone
phone: telephone
smartphone: smartphone telephone
laptop: portable automatic data processing
computer: automatic data processing
tablet: automatic data processing
usb: conductor connector cable
charger: static converter
powerbank: electric storage battery
bank: storage battery
power: electric
silicone: plastic
cookie: biscuit
shortbread: biscuit
gummy: confectionery
candy: confectionery
supplement: dietary supplement food preparation
powder: powder
bean: roasted
syrup: syrup
spf: sunscreen
rug: carpet floor
towel: linen toilet
sheet: sheet
lamp: lamp luminaire
flashlight: portable electric lamp
ornament: ornament festivity
poster: poster picture
wallet: wallet
watch: watch
`;

export const everydayWords: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map(
  LINES.trim()
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [word = '', means = ''] = line.split(': ');
      return [word, means.split(' ')];
    }),
);
