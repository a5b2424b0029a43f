// Headings of the schedule by memory of their published texts, some shortened: what suggestions are measured on, the wrong ones beside the right.
const TEXT = `
0402 Milk and cream, concentrated or containing added sugar or other sweetening matter
0405 Butter and other fats and oils derived from milk; dairy spreads
0406 Cheese and curd
0409 Natural honey
0601 Bulbs, tubers, tuberous roots, corms, crowns and rhizomes, dormant, in growth or in flower
0602 Other live plants (including their roots), cuttings and slips; mushroom spawn
0603 Cut flowers and flower buds of a kind suitable for bouquets or for ornamental purposes, fresh, dried, dyed
0801 Coconuts, Brazil nuts and cashew nuts, fresh or dried, whether or not shelled or peeled
0802 Other nuts, fresh or dried: almonds, hazelnuts, walnuts, pistachios, macadamia nuts
0806 Grapes, fresh or dried (raisins)
0813 Fruit, dried, other than that of headings 0801 to 0806; mixtures of nuts or dried fruits
0901 Coffee, whether or not roasted or decaffeinated; coffee husks and skins; coffee substitutes containing coffee
0902 Tea, whether or not flavored: green tea, black tea
0904 Pepper of the genus Piper; dried or crushed or ground fruits of the genus Capsicum (peppers) or Pimenta
0906 Cinnamon and cinnamon-tree flowers
0910 Ginger, saffron, turmeric (curcuma), thyme, bay leaves, curry and other spices
1006 Rice
1209 Seeds, fruits and spores, of a kind used for sowing: vegetable seeds, flower seeds
1211 Plants and parts of plants (including seeds and fruits), of a kind used primarily in perfumery, in pharmacy or for insecticidal purposes; herbs
1509 Olive oil and its fractions, whether or not refined
1515 Other fixed vegetable fats and oils, jojoba oil, castor oil, sesame oil
1601 Sausages and similar products, of meat; food preparations based on these products
1604 Prepared or preserved fish; caviar; tuna, salmon, sardines
1701 Cane or beet sugar and chemically pure sucrose, in solid form
1702 Other sugars, including lactose, maltose, glucose and fructose; maple sugar and maple syrup; sugar syrups; artificial honey; caramel
1704 Sugar confectionery (including white chocolate), not containing cocoa; chewing gum, candy
1806 Chocolate and other food preparations containing cocoa
1902 Pasta, whether or not cooked or stuffed, such as spaghetti, macaroni, noodles, lasagna, ravioli; couscous
1905 Bread, pastry, cakes, biscuits (cookies) and other bakers' wares, wafers, crackers, waffles
2007 Jams, fruit jellies, marmalades, fruit or nut puree and fruit or nut pastes, obtained by cooking
2008 Fruit, nuts and other edible parts of plants, otherwise prepared or preserved; peanuts, peanut butter
2009 Fruit or nut juices (including grape must and coconut water) and vegetable juices, not containing added spirit
2101 Extracts, essences and concentrates, of coffee, tea or mate; instant coffee
2103 Sauces and preparations therefor; mixed condiments and mixed seasonings; mustard; tomato ketchup; mayonnaise
2104 Soups and broths and preparations therefor
2106 Food preparations not elsewhere specified or included; protein concentrates; dietary supplements
2202 Waters, including mineral waters and aerated waters, containing added sugar or flavored, and other nonalcoholic beverages
2203 Beer made from malt
2204 Wine of fresh grapes, including fortified wines; grape must
2208 Undenatured ethyl alcohol; spirits, liqueurs and other spirituous beverages: whiskies, rum, gin, vodka, brandy
2309 Preparations of a kind used in animal feeding: dog or cat food, put up for retail sale
2402 Cigars, cheroots, cigarillos and cigarettes, of tobacco or of tobacco substitutes
3004 Medicaments consisting of mixed or unmixed products for therapeutic or prophylactic uses, put up in measured doses; vitamins
3005 Wadding, gauze, bandages and similar articles, adhesive plasters, first-aid dressings
3213 Artists', students' or signboard painters' colors, modifying tints, amusement colors; paints in sets, tubes, jars
3215 Printing ink, writing or drawing ink and other inks
3301 Essential oils (of citrus, lavender, peppermint); resinoids; aqueous distillates
3303 Perfumes and toilet waters
3304 Beauty or make-up preparations and preparations for the care of the skin, including sunscreen or sun tan preparations; manicure or pedicure preparations; lip, eye, powders
3305 Preparations for use on the hair: shampoos, hair lacquers
3306 Preparations for oral or dental hygiene; dentifrices; dental floss
3307 Pre-shave, shaving or after-shave preparations, personal deodorants, bath preparations, depilatories; preparations for perfuming or deodorizing rooms, incense
3401 Soap; organic surface-active products and preparations for use as soap, in bars, cakes; for washing the skin
3402 Organic surface-active agents; washing preparations and cleaning preparations, detergents
3405 Polishes and creams, for footwear, furniture, floors, coachwork, glass or metal; scouring pastes
3406 Candles, tapers and the like
3506 Prepared glues and other prepared adhesives; products suitable for use as glues
3824 Prepared binders for foundry molds; chemical products and preparations of the chemical industries
3919 Self-adhesive plates, sheets, film, foil, tape, strip and other flat shapes, of plastics
3923 Articles for the conveyance or packing of goods, of plastics; stoppers, lids, caps; boxes, bags, bottles
3924 Tableware, kitchenware, other household articles and hygienic or toilet articles, of plastics
3926 Other articles of plastics; statuettes and ornamental articles; office or school supplies; articles of apparel of plastics; covers, cases
4011 New pneumatic tires, of rubber; for bicycles, motor cars
4016 Other articles of vulcanized rubber other than hard rubber; floor coverings and mats, erasers
4201 Saddlery and harness for any animal (including traces, leads, knee pads, muzzles, saddle cloths, dog coats), of any material; leashes and collars
4202 Trunks, suitcases, vanity cases, attache cases, briefcases, school satchels, spectacle cases, camera cases, handbags, backpacks, wallets, purses, travel bags, toiletry bags, shopping bags, sports bags and similar containers
4203 Articles of apparel and clothing accessories, of leather or of composition leather: gloves, belts, jackets
4205 Other articles of leather or of composition leather
4303 Articles of apparel, clothing accessories and other articles of furskin
4414 Wooden frames for paintings, photographs, mirrors or similar objects
4417 Tools, tool bodies, tool handles, broom or brush bodies and handles, of wood
4419 Tableware and kitchenware, of wood: bread boards, chopping boards, chopsticks, of bamboo
4420 Wood marquetry and inlaid wood; caskets and cases for jewelry; statuettes and other ornaments, of wood
4421 Other articles of wood: clothes hangers
4602 Basketwork, wickerwork and other articles, made directly to shape from plaiting materials; baskets
4817 Envelopes, letter cards, plain postcards and correspondence cards, of paper or paperboard
4819 Cartons, boxes, cases, bags and other packing containers, of paper, paperboard
4820 Registers, account books, notebooks, order books, receipt books, letter pads, memorandum pads, diaries and similar articles; albums for samples, binders, of paper
4823 Other paper, paperboard, cellulose wadding cut to size or shape; other articles of paper pulp
4901 Printed books, brochures, leaflets and similar printed matter, whether or not in single sheets
4902 Newspapers, journals and periodicals (magazines)
4903 Children's picture, drawing or coloring books
4904 Music, printed or in manuscript
4905 Maps and hydrographic or similar charts of all kinds, including atlases, wall maps, topographical plans and globes, printed
4909 Printed or illustrated postcards; printed cards bearing personal greetings, messages
4910 Calendars of any kind, printed, including calendar blocks
4911 Other printed matter, including printed pictures and photographs, posters
5208 Woven fabrics of cotton
5509 Yarn of synthetic staple fibers
5109 Yarn of wool or of fine animal hair, put up for retail sale
5205 Cotton yarn
5702 Carpets and other textile floor coverings, woven; rugs
5705 Other carpets and other textile floor coverings; mats
5806 Narrow woven fabrics; ribbons
6101 Men's or boys' overcoats, carcoats, capes, cloaks, anoraks, windbreakers and similar articles, knitted or crocheted
6102 Women's or girls' overcoats, carcoats, capes, cloaks, anoraks, windbreakers and similar articles, knitted or crocheted
6103 Men's or boys' suits, jackets, blazers, trousers, bib and brace overalls, breeches and shorts, knitted or crocheted
6104 Women's or girls' suits, jackets, blazers, dresses, skirts, divided skirts, trousers, breeches and shorts, knitted or crocheted
6105 Men's or boys' shirts, knitted or crocheted
6106 Women's or girls' blouses and shirts, knitted or crocheted
6107 Men's or boys' underpants, briefs, nightshirts, pajamas, bathrobes, dressing gowns, knitted or crocheted
6108 Women's or girls' slips, petticoats, briefs, panties, nightdresses, pajamas, negligees, bathrobes, knitted or crocheted
6109 T-shirts, singlets, tank tops and similar garments, knitted or crocheted
6110 Sweaters, pullovers, sweatshirts, waistcoats (vests) and similar articles, knitted or crocheted; cardigans
6111 Babies' garments and clothing accessories, knitted or crocheted
6112 Track suits, ski-suits and swimwear, knitted or crocheted
6114 Other garments, knitted or crocheted
6115 Panty hose, tights, stockings, socks and other hosiery, including graduated compression hosiery, knitted or crocheted
6116 Gloves, mittens and mitts, knitted or crocheted
6117 Other made up clothing accessories, knitted or crocheted: shawls, scarves, mufflers, mantillas, veils
6201 Men's or boys' overcoats, carcoats, capes, cloaks, anoraks, windbreakers and similar articles, other than knitted; padded jackets, raincoats
6202 Women's or girls' overcoats, carcoats, capes, cloaks, anoraks, windbreakers and similar articles, other than knitted
6203 Men's or boys' suits, ensembles, suit-type jackets, blazers, trousers, bib and brace overalls, breeches and shorts; denim
6204 Women's or girls' suits, ensembles, suit-type jackets, blazers, dresses, skirts, divided skirts, trousers, breeches and shorts; denim
6205 Men's or boys' shirts
6206 Women's or girls' blouses, shirts and shirt-blouses
6207 Men's or boys' singlets, underpants, briefs, nightshirts, pajamas, bathrobes, dressing gowns, not knitted
6208 Women's or girls' singlets, slips, petticoats, briefs, panties, nightdresses, pajamas, negligees, bathrobes, not knitted
6209 Babies' garments and clothing accessories, not knitted
6211 Track suits, ski-suits and swimwear; other garments, not knitted
6212 Brassieres, girdles, corsets, braces, suspenders, garters and similar articles
6213 Handkerchiefs
6214 Shawls, scarves, mufflers, mantillas, veils and the like
6215 Ties, bow ties and cravats
6216 Gloves, mittens and mitts
6217 Other made up clothing accessories
6301 Blankets and traveling rugs
6302 Bed linen, table linen, toilet linen and kitchen linen: pillowcases, sheets, towels, tablecloths
6303 Curtains (including drapes) and interior blinds; curtain or bed valances
6304 Other furnishing articles, bedspreads, cushion covers
6306 Tarpaulins, awnings and sunblinds; tents; sails; camping goods
6307 Other made up textile articles, including dress patterns; face masks, aprons
6402 Other footwear with outer soles and uppers of rubber or plastics: sandals
6403 Footwear with outer soles of rubber, plastics, leather or composition leather and uppers of leather: boots, shoes
6404 Footwear with outer soles of rubber, plastics, leather and uppers of textile materials: sports footwear, tennis shoes, slippers
6405 Other footwear
6504 Hats and other headgear, plaited or made by assembling strips of any material; straw
6505 Hats and other headgear, knitted or crocheted, or made up from lace, felt or other textile fabric, caps
6506 Other headgear, safety headgear, helmets
6601 Umbrellas and sun umbrellas, including walking-stick umbrellas, garden umbrellas
6702 Artificial flowers, foliage and fruit and parts thereof
6802 Worked monumental or building stone and articles thereof, marble, slate
6911 Tableware, kitchenware, other household articles and toilet articles, of porcelain or china
6912 Ceramic tableware, kitchenware, other household articles and toilet articles, other than of porcelain or china: mugs, stoneware, earthenware
6913 Statuettes and other ornamental ceramic articles; vases
7009 Glass mirrors, whether or not framed, including rear-view mirrors
7013 Glassware of a kind used for table, kitchen, toilet, office, indoor decoration: drinking glasses, stemware, vases
7113 Articles of jewelry and parts thereof, of precious metal or of metal clad with precious metal: rings, necklaces, earrings, of silver, gold
7117 Imitation jewelry
7323 Table, kitchen or other household articles, of iron or steel; pots, pans, cookware; steel wool
7326 Other articles of iron or steel
7418 Table, kitchen or other household articles of copper
7615 Table, kitchen or other household articles of aluminum; cookware
8201 Hand tools: spades, shovels, mattocks, picks, hoes, forks and rakes; axes; secateurs and pruners; garden shears
8203 Files, rasps, pliers, pincers, tweezers, metal cutting shears
8204 Hand-operated spanners and wrenches
8205 Handtools not elsewhere specified; hammers, screwdrivers; vises, clamps; blow torches
8211 Knives with cutting blades, serrated or not (including pruning knives), kitchen knives, folding knives
8212 Razors and razor blades
8213 Scissors, tailors' shears and similar shears, and blades therefor
8214 Other articles of cutlery; manicure or pedicure sets; paper knives, pencil sharpeners
8215 Spoons, forks, ladles, skimmers, cake-servers, fish-knives, tongs and similar kitchen or tableware; flatware
8301 Padlocks and locks (key, combination or electrically operated), of base metal; keys
8306 Bells, gongs; statuettes and other ornaments, of base metal; photograph, picture frames; mirrors of base metal
8308 Clasps, frames with clasps, buckles, hooks, eyes, eyelets; beads and spangles, of base metal
8414 Air or vacuum pumps, compressors and fans; ventilating hoods
8418 Refrigerators, freezers and other refrigerating equipment
8443 Printing machinery; printers, copying machines and facsimile machines; ink cartridges
8467 Tools for working in the hand, pneumatic, hydraulic or with self-contained electric motor: drills, saws
8471 Automatic data processing machines and units thereof; portable, keyboards, storage units, magnetic or optical readers
8473 Parts and accessories suitable for use with machines of headings 8470 to 8472
8504 Electrical transformers, static converters (rectifiers), power supplies; chargers and inductors
8506 Primary cells and primary batteries
8507 Electric storage batteries, lithium-ion, including separators
8508 Vacuum cleaners
8509 Electromechanical domestic appliances, with self-contained electric motor: blenders, food mixers, juice extractors
8510 Shavers, hair clippers and hair-removing appliances, with self-contained electric motor
8513 Portable electric lamps designed to function by their own source of energy: flashlights
8516 Electric instantaneous or storage water heaters; hair dryers, irons; microwave ovens; coffee makers, toasters
8517 Telephone sets, including smartphones and other telephones for cellular networks; apparatus for transmission or reception of voice, images or data; routers
8518 Microphones and stands; loudspeakers; headphones and earphones; audio-frequency electric amplifiers
8519 Sound recording or reproducing apparatus; turntables, record players
8523 Discs, tapes, solid-state non-volatile storage devices, smart cards and other media for the recording of sound: phonograph records
8525 Transmission apparatus for radio-broadcasting or television; television cameras, digital cameras and video camera recorders
8527 Reception apparatus for radio-broadcasting, clock radios
8528 Monitors and projectors; reception apparatus for television
8536 Electrical apparatus for switching or protecting electrical circuits; plugs, sockets, connectors
8539 Electrical filament or discharge lamps; light-emitting diode (LED) light sources, bulbs
8543 Electrical machines and apparatus, having individual functions, electronic cigarettes; special effects pedals for musical instruments
8544 Insulated wire, cable (including coaxial cable) and other insulated electric conductors, fitted with connectors
8708 Parts and accessories of motor vehicles
8711 Motorcycles and cycles fitted with an auxiliary motor
8712 Bicycles and other cycles (including delivery tricycles), not motorized
8714 Parts and accessories of vehicles of headings 8711 to 8713; bicycle saddles, pedals, brakes
8715 Baby carriages (including strollers) and parts thereof
9001 Optical fibers; lenses, contact lenses, prisms, mirrors unmounted
9003 Frames and mountings for spectacles, goggles or the like
9004 Spectacles, goggles and the like, corrective, protective or other; sunglasses
9005 Binoculars, monoculars, other optical telescopes, and mountings therefor
9006 Photographic (other than cinematographic) cameras; flash apparatus
9017 Drawing, marking-out or mathematical calculating instruments; rulers, measuring tapes
9019 Mechano-therapy appliances; massage apparatus
9021 Orthopedic appliances, hearing aids
9025 Hydrometers, thermometers, pyrometers, barometers
9102 Wrist watches, pocket watches and other watches, other than those of precious metal
9105 Other clocks; alarm clocks, wall clocks
9113 Watch straps, watch bands and watch bracelets
9201 Pianos, harpsichords
9202 Other string musical instruments (guitars, violins, harps)
9205 Wind musical instruments (clarinets, trumpets, bagpipes), harmonicas
9206 Percussion musical instruments (drums, xylophones, cymbals)
9209 Parts and accessories of musical instruments; metronomes, musical instrument strings
9401 Seats, whether or not convertible into beds, and parts thereof; chairs, sofas
9403 Other furniture and parts thereof; tables, desks, shelves, bedroom furniture
9404 Mattress supports; articles of bedding and similar furnishing (mattresses, quilts, eiderdowns, cushions, pillows)
9405 Luminaires and lighting fittings, table, desk lamps, chandeliers; lighting strings; illuminated signs
9503 Tricycles, scooters, pedal cars and similar wheeled toys; dolls' carriages; dolls, other toys; reduced-size models; puzzles of all kinds
9504 Video game consoles and machines, table or parlor games, playing cards; billiards; chess, backgammon, darts and other games played on boards of a special design, dice
9505 Festive, carnival or other entertainment articles, Christmas festivities; magic tricks; ornaments
9506 Articles and equipment for general physical exercise, gymnastics, athletics, other sports or outdoor games; skis, golf clubs, balls, skates, rackets, swimming pools
9507 Fishing rods, fish hooks and other line fishing tackle; fishing reels, landing nets
9603 Brooms, brushes, tooth brushes, paint brushes, hair brushes; mops and feather dusters
9606 Buttons, press-fasteners, snap-fasteners
9608 Ball point pens; felt tipped and other porous-tipped pens and markers; fountain pens
9609 Pencils, crayons, pencil leads, pastels, drawing charcoals, writing or drawing chalks
9613 Cigarette lighters and other lighters
9615 Combs, hair-slides and the like; hairpins; curlers
9616 Scent sprays and similar toilet sprays; powder puffs
9617 Vacuum flasks and other vacuum vessels, complete
9619 Sanitary towels and tampons, diapers and diaper liners
9701 Paintings, drawings and pastels, executed entirely by hand; collages
9702 Original engravings, prints and lithographs
`;

/** As lines that the index takes; goods of a heading are filed below it, which a test does without. */
export const HEADINGS = TEXT.trim()
  .split('\n')
  .map((line) => ({ number: `${line.slice(0, 4)}`, path: [line.slice(5)] }));
