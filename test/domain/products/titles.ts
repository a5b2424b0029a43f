const list = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Titles as shops write them that say what the goods are. */
export const TELL = list(`
  Umbrella
  Headphones
  Lipstick
  Shoes
  Clothing
  Jewelry
  Toys
  Cotton T-shirt
  Harbour Oxford Shirt - Blue / M
  Merino Beanie
  Saturday Canvas Tote
  Cedar Trail T-shirt
  Women's Linen Wide Leg Pants
  Men's Waxed Canvas Jacket
  Kids Rain Boots - Yellow / 10
  Vintage Levi's 501 Jeans
  Ribbed Crop Top
  Sleeveless Midi Dress in Sage
  Organic Cotton Baby Onesie
  Wool Socks 3-Pack
  Silk Pajama Set
  High-Waisted Leggings
  Cable Knit Cardigan
  Puffer Vest
  Denim Overalls
  Bamboo Boxer Briefs
  Lace Bralette
  Swim Trunks
  One-Piece Swimsuit
  Leather Belt - Brown
  Cashmere Scarf
  Touchscreen Gloves
  Straw Hat
  Trucker Cap
  Running Sneakers
  Chelsea Boots
  Suede Loafers
  Birkenstock Sandals
  Sheepskin Slippers
  Leather Wallet
  Crossbody Bag
  Laptop Backpack 15"
  Passport Holder
  Sterling Silver Ring
  14k Gold Hoop Earrings
  Beaded Bracelet
  Opal Pendant Necklace
  Enamel Pin - Frog
  Automatic Watch
  Polarized Sunglasses
  Silk Scrunchie
  Hand Thrown Mug
  Stoneware Bowl, seconds
  Ceramic Dinner Plate
  Cast Iron Skillet
  Stainless Steel Water Bottle
  French Press
  Pour Over Coffee Dripper and Carafe
  Bread Knife
  Walnut Cutting Board
  Wooden Spoon
  Linen Tea Towel
  Table Runner
  Velvet Throw Pillow
  Weighted Blanket
  Duvet Cover Queen
  Percale Sheets
  Handwoven Wool Rug
  Soy Candle - Lavender
  Reed Diffuser
  Incense Sticks
  Table Lamp
  Wall Clock
  Macrame Wall Hanging
  Terracotta Planter
  Floating Shelf
  Coat Hook
  Christmas Ornament
  Door Wreath
  Fountain Pen
  Dotted Notebook A5
  2027 Wall Calendar
  Letterpress Greeting Card
  Vinyl Sticker
  Art Print - Mountains
  Framed Poster
  Oil Painting
  Watercolour Set
  Paint Brushes
  Jigsaw Puzzle 1000 pieces
  Wooden train set, beech
  Plush Moose
  Board Game
  Playing Cards
  Tarot Deck
  Action Figure
  Lego Building Blocks
  Doll Clothing
  Yarn - DK Weight
  Quilting Fabric Bundle
  Embroidery Kit
  Crochet Hooks
  Sewing Pattern
  Ukulele
  Guitar Picks
  Harmonica
  Yoga Mat
  Kettlebell 16 kg
  Resistance Bands
  Bike Helmet
  Camping Tent
  Sleeping Bag
  Fishing Lure
  Hockey Stick
  Snowboard
  Dartboard
  Folding Knife
  iPhone 15 Case
  USB-C Cable
  Wireless Charger
  Bluetooth Speaker
  Mechanical Keyboard
  Gaming Mouse
  LED Strip
  Drone
  Smartwatch
  Power Bank
  Air Fryer
  Coffee Grinder
  Electric Toothbrush
  Hair Dryer
  Cordless Drill
  Screwdriver Set
  Tape Measure
  Bar Soap - Oatmeal
  Shampoo Bar
  Hand Cream
  Vitamin C Serum
  Lip Balm
  Nail Polish
  Beard Oil
  Eau de Parfum
  Eyeshadow Palette
  Bath Bomb
  Face Mask
  Green Tea
  Whole Bean Coffee Beans
  Dark Chocolate Bar 70%
  Maple Syrup 250 ml
  Wildflower Honey
  Strawberry Jam
  Hot Sauce
  Beef Jerky
  Shortbread Cookies
  Sea Salt
  Protein Powder Supplement
  Dog Collar
  Cat Tree
  Dog Treats
  Fish Tank
  Horse Halter and Bridle
  Brake Pads and Rotor Brake Kit
  Windshield Wiper
  Ceramic Tile
  Brass Drawer Knobs
  Faucet
  Baby Blanket
  Diaper Bag
  Teething Ring
  Car Seat
  Stroller
  Bib Set of 3 Bibs
  Gift box of cotton soap bars
  Candle gift
  Mystery T-shirt
  Crème brûlée torch
  Chemise en lin
  Robe d'été en coton
  Bougie parfumée
  Sac à main en cuir
  Tasse en grès
  Chaussettes en laine
  Écharpe mérinos
  Confiture de fraises
  Savon de Marseille
  Boucles d'oreilles
  Camiseta de algodón
  Vestido bordado
  Huarache de piel
  Bolso de cuero
  Taza de cerámica
  Vela de soja
  Aretes de plata
  Sombrero de paja
  Guitarra acústica
  Mantel bordado a mano
`);

/** Titles, names, shelves and options that do not. */
export const TELL_NOTHING = list(`
  Electronic devices
  Ladies apparel
  Men's apparel
  Wearing apparel
  Home decor
  Gift
  Gifts
  Gift set
  Accessories
  Parts
  Auto parts
  Samples
  Merchandise
  General merchandise
  Household goods
  Consolidated
  FAK
  Freight of all kinds
  Said to contain
  STC
  Personal effects
  Daily necessities
  General cargo
  Chemicals
  Electronics
  Electronic goods
  Equipment
  Foodstuffs
  Leather articles
  Machinery
  Plastic goods
  Rubber articles
  Tools and parts
  Pharmaceuticals
  Consumer goods
  Assorted items
  Various products
  Default Title
  Default Title - Default Title
  Luna
  Oslo
  Luna - Black / Large
  Oslo - Navy / 42
  The Everyday - Black / Small
  Luna - Olive / M
  Luna - Chocolate / L
  Luna - Cotton / Navy
  Aurora - Leather / Brown
  Black / Large
  Navy / 42
  Small
  Red
  XL - Red
  Size 10
  One Size
  Cotton
  Merino / Grey
  Sterling Silver
  Monthly mystery box
  Mystery box
  Mystery Bag
  Surprise bundle
  Surprise bag
  Lucky bag
  Goodie bag
  Party bag
  Gift basket
  Care package
  Starter kit
  Welcome kit
  Subscription box
  The Weekender
  Midnight Garden
  Golden Hour
  Wild at Heart
  Northern Lights Collection
  The Explorer
  The Classic
  Aurora Borealis
  Signature Edition
  Summer Collection
  New arrival
  Best seller bundle
  Limited edition drop
  Phone accessories
  Car accessories
  Kitchen supplies
  Pet supplies
  Sports equipment
  Fitness gear
  Office supplies
  Beauty products
  Hair products
  Bicycle parts
  Gift for coffee lovers
  Coffee lover
  Book lovers gift
  Stuff for dogs
  Present for her
  TS-1
  AB1234
  SKU 99281
  12 345
  Order 1001
  See invoice
  Customs description
  TBD
  N/A
  test
  Item
  Product
  Replacement
  Sample pack
  Custom order
  Made to order
  Personalized item
  Handmade with love
  Made in Canada
  Tip
  Shipping protection
  Kids
  Unisex
  Vela - Black
  Accesorios
  Regalo
  Cadeau
  Caja sorpresa
  Productos varios
  🎁
  マグカップ
  Кружка
`);
