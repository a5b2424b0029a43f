/** Words by which titles in English name goods, without hyphens, in the singular where that alone tells. */
export const namesInEnglish =
  'condiment disc hugger silks playsilk stacker taffy gravy toboggan quiver keycap waterer server bungee cleat dotz bbs gnome sparkler koozie airplane aeroplane helicopter tractor slingshot nunchucks cleats crampons mailer pannier label tamper frother scraper squeegee stapler crucifix rosary icon menorah mezuzah kippah tallit prayerbeads bible quran turntable gramophone typewriter sextant barometer anemometer hourglass kaleidoscope periscope loupe monocle microscope petri beaker pipette centrifuge syringe catheter scalpel forceps hearingaid denture retainer mouthguard kneepad shinguard elbowpad jockstrap leotard unitard ballet pointe tapshoe karategi dobok hakama obi geta tabi yukata cheongsam hanbok poncho serape gaucho chaps spur lasso rosin metronome tuner pedalboard synthesizer synth sampler sequencer mixer subwoofer soundbar earmuffs eyepatch fez tam sporran brogues clogs wellington galoshes gaiter anorak bodywarmer gilet fleece softshell snorkel buoy oar rudder anchor sail sextant trowel auger chipper mulch fertilizer compost herbicide pesticide insecticide trap mousetrap flyswatter candy lollipop chupachups gumdrop mints breathmints caviar quiche pierogi tamale empanada arepa granita gelato sorbet popsicle yerba guarana chai rooibos tisane ghee tahini miso tofu tempeh polenta couscous bulgur farro oats cornmeal starch yeast gelatin agar pectin cumin paprika oregano basil thyme saffron cardamom clove nutmeg zaatar sumac wasabi sriracha tabasco relish capers anchovy sardine oyster mussel clam lobster crab scallop squid octopus venison bison pate foie rillettes mattress topper bunkbed daybed hutch sideboard credenza armoire wardrobe washstand easel lectern podium whiteboard corkboard blackboard chalkboard flipchart shredder laminator binder clipboard thumbtack pushpin paperclip rubberband calculator abacus ' +
  'bonsai roving mandolin mandoline airpods airpod eyelash dreamcatcher atlas icewine cigar lager ale cigarette vape bong chillum pointer motorcycle moped repellent gums flavouring flavoring percussion whey concentrate cleaner amplifier bootee jam sauce cheese bread popcorn syrup bib adapter cellphone watercolor ' +
  'adapter adaptor adhesive almonds alternator amplifier anchovies anklet anorak anvil apples apron aquarium armband armchair ashtray axe backpack bacon ' +
  'badge bag bagel bakeware bakingsheet balaclava ball balloon balm bandage bandana bangle banjo banner barbecue barbell barrette barware baseball ' +
  'basket basketball bathbomb bathmat bathrobe bathsalt bathtub battery bead beads beanbag beanie beans bearing bedding bedspread beeswax bells belt ' +
  'bench bento beret berries bicycle bike bikini binder binocular birdcage birdfeeder birdhouse biscuits blanket blazer blender blouse bluray boardgame ' +
  'bodybutter bodysuit bodywash book bookcase bookend bookends bookmark bookshelf boomerang boot bootie bouncer bouquet bowl bowtie boxer bra bracelet ' +
  'bracket brake brakepad bralette breadbox bridle briefcase briefs bronzer brooch broom broth brownies brush bucket buckle bulb bulbs burpcloth bustier ' +
  'butterdish button cabinet cable caddy caftan calculator calendar caliper camera camisole camshaft candelabra candies candle candleholder candlestick ' +
  'canister canoe canteen capacitor capo capri carabiner carafe caramels carburetor cardgame cardholder cardigan cards carpet carving carseat cartridge ' +
  'cashews casserole cassette catnip caviar cd cello cereal chains chainsaw chair chalks chandelier charcuterie charger charms cheeseboard cheeses ' +
  'cherries chess chessboard chickpea chino chips chisel chocolates chopstick chorizo chutney clamp clarinet cleanser clipper clock clog clogs cloth ' +
  'clothesline clothespin clothing clutch coaster coat coffees coins colander collar cologne coloringbook colouringbook comb comforter comic compass computer ' +
  'concealer conditioner condom console cookbook cookie cookiecutter cookpot cookware cooler corkscrew cornhole corset costume couch coverlet cowhide ' +
  'cracker cradle crankset cravat crayons crewneck crib crisps crochet crockpot crossstitch crutch cufflink culotte cupcake cups curler curtain cushion ' +
  'cushioncover cutlery cuttingboard cymbal dartboard dashboard dashcam decal decanter dehumidifier deodorant derailleur desk deskmat detergent diaper ' +
  'diary dice diffuser dinnerware dirndl dish dishbrush dishcloth dishtowel dishwasher disinfectant dispenser dogbed dogtag doily doll domino doorbell ' +
  'doorknob doormat doorstop dough drape drawer dreamcatcher dress dresser drill drinkware drone drumstick dryer duffel duffle dumbbell dumpling ' +
  'dungaree duster dustpan duvet dvd earbud earmuff earphone earring easel egg embroidery envelope eraser ereader espadrille exfoliant eyecream eyeglass ' +
  'eyeliner eyeshadow fabric facewash fans fascinator faucet feathers fedora feeder figurine figurines fins firepit firewood flag flannel flashdrive ' +
  'flashlight flask flatware flipflop flippers floormat floss flowerpot flugelhorn folder football footstool footwear fork fountain fragrance freezer ' +
  'frisbee fuse futon gaiter gamepad garland garter gasket gemstone geode gilet glasses glassware glove gloves glue goblet goggles golfball gown grater ' +
  'griddle grille grinder guidebook guitar gummies gummy hairband hairbow hairbrush hairclip haircomb hairdryer hairpin ham hammer hammock hamper ' +
  'handbag handcream handlebar hanger harddrive harmonica harness hat hatchet hazelnuts hdmi headband headboard headlamp headlight headphone headset ' +
  'heater heels helmet henley highchair hijab hinge hoe hoodie hoodies hookah hooks hoop horseshoe hose hosiery houseware hubcap humidifier humidor ' +
  'hummus incense inhaler insole iphone ironingboard jacket jams jean jeans jelly jerky jewellery jewelry jigsaw jogger journal joystick jug juice ' +
  'juicer jumper jumprope jumpsuit kaftan kaleidoscope kalimba kayak ketchup kettle kettlebell keyboard keychain keyfob keyring kibble kilt kimchi ' +
  'kimono kindle kitchenware kite knife knives knob kombucha kurta lace ladder ladle lamp lampshade lantern lanyard laptop laundrybag leash leggings ' +
  'lehenga lemonade lemons lens lentil leotard lid lifejacket lightbulb lighter limes lingerie lipbalm lipgloss lipstick liqueur litter loafer ' +
  'lock locket lollipop longjohns longsleeve loom lotion lubricant luggage lumber lunchbox lure machete magnet mackintosh macrame magazine mala mandolin maps ' +
  'marbles marionette marker marmalade marshmallows mascara massager mat mattress mayonnaise medal medallion metronome microphone microscope microwave ' +
  'miniature mirror mitt mitten mitts mixer mobile moccasin modem moisturiser moisturizer monitor mop mortar motherboard motor mousepad mouthwash muesli ' +
  'muffin muffler mug mukluk multitool mushrooms nachos nailpolish napkin nappy neckerchief necklace necktie needle nightgown nightie nightlight ' +
  'nightshirt nightstand noodle notebook notepad nougat novel ointment olives onesie onesies opener oranges organizer ornament ottoman outlet oven ' +
  'overalls overcoat pacifier padlock paint paintbrush painting pajama pan panties pants panty paracord parasol parka pasta pastel patch peaches peacoat ' +
  'peanuts pecans pedal peeler pen pencil pendant pennant peplum perfume pesto petbed phone phonecase photobook photograph piano pickles pillbox pillow ' +
  'pillowcase pillowsham pinball pins pistachios piston pitcher placemat plank planner planter plate platter playmat plier pliers plums plush ' +
  'plushie plywood polish polo pompom poncho postcard poster pot potholder potpourri pouch pouf pouffe powerbank pretzel printer prints probiotic ' +
  'processor projector prosciutto pruner puck pullover pumps puppet purifier purse putter puzzle pyjama quarterzip quilt quilting quinoa racket racks ' +
  'racquet radiator radio raincoat raisin rake ramekin ramen rashguard rattle ravioli razor recorder refrigerator resistor rhinestone ribbon ring rings ' +
  'risotto robe robot rollerblade rollingpin romper rope rosary router rucksack rug ruler sachet saddle saddlebag salami salsa salve sandal sandbox ' +
  'sander sandpaper sanitizer sapling sardines sari sarong satchel saucepan saucer sauces sausage saw saxophone scanner scarf scarves scissors scooter ' +
  'scratcher screw screwdriver scrubber scrubs scrunchie scrunchy sculpture seasoning secateurs seed seedling sensor sequin serum shampoo shapewear ' +
  'sharpener shaver shawl shears sheepskin sheetmask sheetmusic sheets shelf shelves shirt shoe shoelace shorts shovel showerhead sieve sink skate ' +
  'skateboard sketchbook ski skillet skirt sleepingbag slide slinky slipper smartphone smartwatch smock snapback sneaker snood snorkel snowboard ' +
  'snowshoe snowsuit soap soapdish sock soda sofa softball songbook soundbar soup spade spaghetti sparkplug spatula speaker spice spices spinner spoiler ' +
  'sponge spoon sprinkler sprocket squeegee ssd stamp stapler stationery statue statuette stemware stencil stepladder stethoscope sticker stickers ' +
  'stocking stockpot stool stove straightener strainer straps stroller stuffie suit suitcase sundial sundress sunglass sunscarf sunscreen supplement ' +
  'surfboard suspender swaddle sweatband sweater sweatpants sweatshirt sweetener swimsuit swimwear swing table tablecloth tablerunner tablespoon tablet ' +
  'tableware tackle taillight tambourine tampon tape tapestry tarp teabag teacup tealight teapot teas teaspoon teddy tee teether telescope television ' +
  'tent tequila terrarium textbook thermometer thermos thermoscope thermostat thong thread tiara tie tiffin tights tincture tire toaster toilet ' +
  'toner tongs toolbox toolkit toothbrush toothbrushholder toothpaste topcoat tops toque torch tortellini tortilla tote towel toy trackpad tracksuit ' +
  'train trainers trampoline transistor tray treadmill trellis trench tricycle trilby trimmer tripod trivet trombone trouser trowel truck truffles ' +
  'trumpet trunks tshirt tumbler tuna tunic tuque turban turntable turtleneck tutu tuxedo tv tweezers twine tyre ukulele umbrella underpants underwear ' +
  'uniform usb vacuum valve varnish vase vest videogame vinegar viola violin vise visor vitamin vodka volleyball waistcoat wallet wallhanging wallpaper ' +
  'walnuts washcloth washer washi wastebasket watch watchband watercolor watercolour webcam wellies wetsuit wheelbarrow wheelchair whisk whisky wig ' +
  'windbreaker windchime windshield wines wiper wok workbook wreath wrench wristband xylophone yarn yearbook yogamat yoghurt yogurt yoyo zine ' +
  'zipper';

/** Two or three words that name goods together, though one alone may be a colour, a part or a verb. */
export const phrasesInEnglish =
  'rice wine|nipple cream|crystal cluster|sage bundle|oracle deck|oracle cards|cleaning kit|archery target|raspberry pi|exhaust tip|dash cam|grow light|desk light|bike light|leather punch|hole punch|raclette grill|pizza stone|diamond dotz|paddle board|kayak paddle|canoe paddle|pickleball paddle|turquoise cuff|silver cuff|leather cuff|ear cuff|amethyst cluster|quartz cluster|tailgate seal|boat cleat|gift card holder|pregnancy test|covid test|ph test|light box|climbing chalk|rc car|remote control car|whiskey stones|letter seal|wax seal|shaving kit|botanical kit|felting kit|quilt kit|soap making kit|candle making kit|protein powder|collectible figure|collectable figure|poetry volume|chewing gum|sake set|coffee cup|tea cup|paper cup|sippy cup|measuring cup|espresso cup|water bottle|baby bottle|spray bottle|wine bottle|drink bottle|glass bottle|' +
  'wine glass|drinking glass|pint glass|shot glass|magnifying glass|beer glass|wrapping paper|note paper|writing paper|gift wrap|curling iron|hair iron|' +
  'crop top|tank top|halter top|tube top|pajama top|soap bar|bar soap|chocolate bar|shampoo bar|protein bar|energy bar|granola bar|jewelry box|' +
  'jewellery box|music box|storage box|lunch box|tool box|recipe box|pencil box|ring box|bread box|watch box|art print|canvas print|giclee print|' +
  'screen print|block print|letterpress print|photo print|framed print|sewing pattern|knitting pattern|crochet pattern|picture frame|photo frame|' +
  'bike frame|bed frame|printer ink|ink cartridge|calligraphy ink|tattoo ink|fountain pen|ceiling fan|desk fan|hand fan|exhaust fan|powder blush|' +
  'cheek blush|liquid foundation|string lights|christmas lights|led lights|bike lights|solar lights|pendant light|wall light|flash light|bike light|led light|led strip|fairy lights|night light|resistance band|watch band|watch strap|' +
  'guitar strap|camera strap|bag strap|dog tag|first aid kit|sewing kit|tool kit|makeup kit|repair kit|embroidery kit|knitting kit|model kit|brewing kit|' +
  'essential oil|olive oil|coconut oil|argan oil|sesame oil|hair oil|face oil|body oil|beard oil|massage oil|bath oil|face cream|hand cream|body cream|' +
  'night cream|eye cream|shaving cream|foot cream|ice cream|face mask|sleep mask|sheet mask|clay mask|eye mask|hair mask|bath bomb|bath salts|' +
  'body butter|face wash|body wash|nail polish|hair bow|bow tie|hair tie|hair clip|hair pin|bobby pin|enamel pin|lapel pin|hat pin|rolling pin|' +
  'clothes pin|knitting needles|phone case|phone stand|phone holder|phone mount|tablet stand|laptop stand|monitor stand|plant stand|cake stand|' +
  'music stand|phone grip|iphone case|laptop sleeve|laptop case|glasses case|pencil case|pillow case|seat cover|duvet cover|cushion cover|couch cover|' +
  'book cover|car cover|passport cover|passport holder|card holder|toilet paper|napkin ring|key ring|key holder|tea set|wine rack|spice rack|shoe rack|' +
  'coat rack|towel rack|coat hook|wall hook|wall art|wall hanging|wind chime|bird bath|bird house|plant pot|pot holder|oven mitt|cutting board|' +
  'chopping board|cheese board|serving board|board game|card game|card deck|playing cards|tarot deck|tarot cards|greeting card|bean bag|sleeping bag|' +
  'punching bag|tea bag|tea bags|action figure|remote control|game controller|video game|hard drive|flash drive|memory card|graphics card|sound card|' +
  'power bank|power supply|extension cord|power cord|hdmi cable|air fryer|pressure cooker|rice cooker|slow cooker|coffee maker|coffee grinder|' +
  'coffee machine|espresso machine|sewing machine|tea infuser|tea strainer|tea towel|baking sheet|baking dish|bed sheet|fitted sheet|flat sheet|' +
  'sticker sheet|cookie cutter|cookie jar|storage jar|mason jar|piggy bank|money clip|tie clip|tie bar|cuff links|ear cuff|nose ring|nose stud|ear stud|' +
  'belt buckle|shoe lace|shoe laces|baseball bat|hockey stick|golf club|golf clubs|golf ball|yoga mat|yoga block|jump rope|pull up bar|fishing rod|' +
  'fishing reel|fishing lure|cricket bat|tennis racket|bow and arrow|guitar pick|guitar picks|guitar string|guitar strings|violin bow|snare drum|' +
  'drum kit|drum set|computer mouse|gaming mouse|wireless mouse|mouse pad|desk mat|floor mat|car seat|car mat|tow bar|bike rack|bike pump|water pump|' +
  'air pump|breast pump|foot pump|baby carrier|pet carrier|cat tree|cat bed|dog bed|dog bowl|dog chew|dog treats|cat treats|dog food|cat food|pet bed|' +
  'bath mat|bath robe|face roller|gua sha|hair dryer|beard comb|tattoo machine|pepper mill|salt shaker|pepper shaker|pocket square|baby wrap|wool felt|' +
  'felt sheets|oil paint|oil painting|soy wax|wax melts|wax melt|crystal point|tumbled stones|worry stone|polymer clay|modeling clay|modelling clay|' +
  'air dry clay|building blocks|wooden blocks|toy car|toy train|diecast car|model car|rubber duck|stuffed animal|soft toy|kitchen appliances|hand tools|' +
  'power tools|garden tools|gardening tools|medical gloves|fidget toy|stress ball|gold chain|silver chain|bike chain|wallet chain|car charger|' +
  'wall charger|oil filter|air filter|water filter|coffee filter|beef jerky|trail mix|hot sauce|soy sauce|maple syrup|peanut butter|almond butter|' +
  'sea salt|bath salt|raw honey|black tea|green tea|loose leaf tea|herbal tea|coffee beans|ground coffee|dark chocolate|milk chocolate|white chocolate|' +
  'red wine|white wine|sparkling wine|cream cheese|face serum|lip gloss|lip balm|lip tint|lip liner|eye shadow|eye liner|makeup brush|cotton swab|' +
  'cotton pads|diamond painting|scratch map|world map|wall map|star map|trail map|place card|business cards|thank you cards|gift tags|gift tag|' +
  'vinyl record|vinyl sticker|vinyl decal|vinyl wrap|heat transfer vinyl|fire pit|camp stove|water jug|dry bag|bug net|mosquito net|fish tank|' +
  'tank heater|body scrub|face scrub|sugar scrub|lip scrub|nursing scrubs|veil comb|wedding veil|bridal veil|rain cape|hair cape|knee brace|ankle brace|' +
  'back brace|dog walker leash|shoe horn|french horn|drum sticks|kitchen knife|garlic press|french press|lemon squeezer|can opener|ice tray|ice pack|' +
  'heat pack|heating pad|hot water bottle|gel pack|tea cosy|egg cup|place mat|table runner|table cloth|shower curtain|shower cap|shower head|soap dish|' +
  'soap dispenser|toilet brush|water gun|nerf gun|glue gun|heat gun|spray paint|wood stain|sand paper|saw blade|drill bit|drill bits|razor blade|' +
  'razor blades|wood burner|bird feeder|plant food|potting soil|seed packet|flower seeds|vegetable seeds|paper clip|paper clips|paper weight|post cards|' +
  'sticky notes|washi tape|duct tape|masking tape';

/** Too little alone, as parts and containers are, and as CBP names caps, pipes, rods, tiles and wires: they tell behind a word that says of what or for what (`snow globe`, `drum pad`). */
export const headsInEnglish =
  'keeper bin topper tips starter roller tamper shaker stripper nibs barrel laser airplane chips bench screw ties trap trimmer sharpener winder bobbin spool skein loom hoop swift carder comb spinner dryer heater cooker fryer press juicer sieve funnel pitcher tray caddy bucket pail bag sack pouch wallet folio folder divider insert liner ruler compass protractor pattern mat airer pegs peg pulley wedge dowel joist truss shim caulk grout primer sealer stain lacquer shellac patina solder flux probe relay diode bulb socket fuse breaker inverter turbine panel ' +
  'alarm ball band banner basin bat bed bell biscuit bitters blade block board bobber bottle bow brace brick broth cable cage ' +
  ' cap card case catcher chart chew cider clip cloche controller cooler cord costume cover crate cube cup cutter decoy ' +
  'detector dome dongle drops drum extensions eyelashes fan figure filter flag flask flies foam frame gauge gel girth glass globe glove ' +
  'goal grate grip growler guard halter hammer handle hoist holder hook horn hose hub ink iron jack jar keg knife lace ladder lamp lantern ' +
  'lashes leash lens liner lock log lure machine maker map marker mask mat mead meter mist model mold mould mount nails net nozzle oil ' +
  'pad pads panel paper paste patch pellet pen perch pick plane plaque player plug pole pot pouch powder press print protector puck pump rack ' +
  'rail reed reel refill remote remover rod saw scale scoop screen seltzer sensor sheet sign skewer sleeve slicer spade splitter ' +
  'spray spread stamp stand steamer stencil stick stirrup stopper stove strap string stump stylus switch tablets tag tank tap ' +
  'tassel tester thermometer timer tongs tonic tool torch track treat trivet tub tube valve vise wand warmer wax whistle wig winch wrap pipe tile wire';
