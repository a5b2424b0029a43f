/** Rows as `npm run law:list` writes them: it alone edits this file. */
export default `
@ 2026-01-01.. | in quota | additional US note: ch. 12 note 2 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
12023040 12024140 12024215 12024260 20081146
@ 2026-01-01.. | in quota | additional US note: ch. 17 note 5 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
17011210 17011310 17011410 17019110 17019910 17029010 21069044
@ 2026-01-01.. | in quota | additional US note: ch. 17 note 7 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
17019144 17029064 17049064 18061024 18061045 18062071 18069045 19012020 19012055 19019067 21011244 21012044 21069074 21069092
@ 2026-01-01.. | in quota | additional US note: ch. 17 note 8 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
17019154 17049074 18062075 18062095 18069055 19011074 19019069 21011254 21012054 21069078 21069095
@ 2026-01-01.. | in quota | additional US note: ch. 17 note 9 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
17022024 17023024 17024024 17026024 17029054 18062091 18069035 21011234 21012034 21069068 21069089
@ 2026-01-01.. | in quota | additional US note: ch. 18 note 1 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
18061010 18061034 18061065
@ 2026-01-01.. | in quota | additional US note: ch. 18 note 2 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
18062024 18063204 18069015
@ 2026-01-01.. | in quota | additional US note: ch. 18 note 3 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
18062034 18062085 18063214 18069025
@ 2026-01-01.. | in quota | additional US note: ch. 19 note 2 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
19011011 19011033
@ 2026-01-01.. | in quota | additional US note: ch. 19 note 3 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
19012030 19012065
@ 2026-01-01.. | in quota | additional US note: ch. 2 note 3 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
02011010 02012010 02012030 02012050 02013010 02013030 02013050 02021010 02022010 02022030 02022050 02023010 02023030 02023050
@ 2026-01-01.. | in quota | additional US note: ch. 20 note 4 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
20057006
@ 2026-01-01.. | in quota | additional US note: ch. 20 note 5 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
20081105
@ 2026-01-01.. | in quota | additional US note: ch. 21 note 4 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
21039074
@ 2026-01-01.. | in quota | additional US note: ch. 21 note 5 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
21050010
@ 2026-01-01.. | in quota | additional US note: ch. 23 note 2 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
23099024 23099044
@ 2026-01-01.. | in quota | additional US note: ch. 24 note 5 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
24011063 24012033 24012085 24013033 24013035 24013037 24031960 24039145 24039960
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 10 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04022910 04029970 04032010 04039090 04041011 04049030 04052060 15179050 17049054 18062081 18063260 18069005 19011021 19011041 19011054
19011064 19012005 19012045 19019061 19019064 21050030 21069006 21069064 21069085 22029924
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 11 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04029110 04029130 04029910 04029930
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 12 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04039041 04041050
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 14 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04052020 04059010 21069024 21069034
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 16 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04061004 04061084 04062089 04063089 04069095
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 17 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04061014 04062024 04062061 04063014 04063061 04064054 04064058 04069072
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 18 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04061024 04062031 04062065 04063024 04063065 04069008 04069076
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 19 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04061034 04062036 04062069 04063034 04063069 04069052 04069082
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 20 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04061044 04062044 04062073 04063044 04063073 04069016 04069086
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 21 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04061054 04062051 04062077 04063077 04069031 04069036 04069041 04069066
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 22 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04061064 04062081 04063051 04063081 04069090
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 23 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04061074 04062085 04063085 04069093 19019034
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 24 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04062015 04063005 04064044 04064048
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 25 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04069046
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 5 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04014005 04015005 04039004
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 6 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04015050 04039074 04051010
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 7 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04021010 04022105
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 8 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04022130 04039051
@ 2026-01-01.. | in quota | additional US note: ch. 4 note 9 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04022175 04039061
@ 2026-01-01.. | in quota | additional US note: ch. 52 note 10 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
52030010
@ 2026-01-01.. | in quota | additional US note: ch. 52 note 5 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
52010014
@ 2026-01-01.. | in quota | additional US note: ch. 52 note 6 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
52010024
@ 2026-01-01.. | in quota | additional US note: ch. 52 note 7 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
52010034
@ 2026-01-01.. | in quota | additional US note: ch. 52 note 8 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
52010060
@ 2026-01-01.. | in quota | additional US note: ch. 52 note 9 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
52029910
@ 2026-01-01.. | in quota | additional US note: ch. 7 note 5 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
07112018
@ 2026-01-01.. | in quota | broom corn brooms to 96 cents each; first 121 478 dozen | HTS Rev. 10 of 2026 | high | 2026-11-30.1
96031040
@ 2026-01-01.. | in quota | broom corn whiskbrooms to 96 cents each; first 61 655 dozen | HTS Rev. 10 of 2026 | high | 2026-11-30.1
96031005
@ 2026-01-01.. | in quota | canned satsumas; first 40 000 t a year | HTS Rev. 10 of 2026 | high | 2026-11-30.1
20083042
@ 2026-01-01.. | in quota | first 11 356 236 liters a year | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04012020
@ 2026-01-01.. | in quota | green olives otherwise prepared under 13 kg; first 550 t | HTS Rev. 10 of 2026 | high | 2026-11-30.1
20057091
@ 2026-01-01.. | in quota | place packed stuffed olives to 1 kg; first 2 700 t | HTS Rev. 10 of 2026 | high | 2026-11-30.1
20057016
@ 2026-01-01.. | in quota | ripe green olives not pitted under 13 kg; first 730 t | HTS Rev. 10 of 2026 | high | 2026-11-30.1
20057002
@ 2026-01-01.. | in quota | tuna not in oil; to 7 kg; share of the US pack | HTS Rev. 10 of 2026 | high | 2026-11-30.1
16041422
@ 2026-01-01.. | not under quota | Roquefort grated | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04062010
@ 2026-01-01.. | not under quota | Roquefort | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04064020 04064040
@ 2026-01-01.. | not under quota | brooms not of broom corn | HTS Rev. 10 of 2026 | high | 2026-11-30.1
96031090
@ 2026-01-01.. | not under quota | brooms over 96 cents | HTS Rev. 10 of 2026 | high | 2026-11-30.1
96031060
@ 2026-01-01.. | not under quota | bulk ground-cocoa blocks without milk | HTS Rev. 10 of 2026 | high | 2026-11-30.1
18062050
@ 2026-01-01.. | not under quota | butter substitutes | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04052040
@ 2026-01-01.. | not under quota | butter-free cream substitutes n.e.s. | HTS Rev. 10 of 2026 | high | 2026-11-30.1
21069082
@ 2026-01-01.. | not under quota | cake and bread mixes n.e.s. | HTS Rev. 10 of 2026 | high | 2026-11-30.1
19012080
@ 2026-01-01.. | not under quota | candied nuts | HTS Rev. 10 of 2026 | high | 2026-11-30.1
17049010
@ 2026-01-01.. | not under quota | chewing gum | HTS Rev. 10 of 2026 | high | 2026-11-30.1
170410
@ 2026-01-01.. | not under quota | coffee extracts | HTS Rev. 10 of 2026 | high | 2026-11-30.1
210111
@ 2026-01-01.. | not under quota | coffee preparations n.e.s. | HTS Rev. 10 of 2026 | high | 2026-11-30.1
21011290
@ 2026-01-01.. | not under quota | cough drops | HTS Rev. 10 of 2026 | high | 2026-11-30.1
17049025
@ 2026-01-01.. | not under quota | dog and cat food for retail | HTS Rev. 10 of 2026 | high | 2026-11-30.1
230910
@ 2026-01-01.. | not under quota | edible ice without dairy | HTS Rev. 10 of 2026 | high | 2026-11-30.1
21050050
@ 2026-01-01.. | not under quota | filled chocolate bars | HTS Rev. 10 of 2026 | high | 2026-11-30.1
180631
@ 2026-01-01.. | not under quota | food supplements and other preparations | HTS Rev. 10 of 2026 | high | 2026-11-30.1
21069099
@ 2026-01-01.. | not under quota | food supplements; number of the schedule before 2106.90.99 | HTS ch. 17 to 21 additional US notes | medium | 2026-11-30.1
21069098
@ 2026-01-01.. | not under quota | fortified fruit or vegetable juice | HTS Rev. 10 of 2026 | high | 2026-11-30.1
21069052
@ 2026-01-01.. | not under quota | fresh sheep-milk cheese | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04061095
@ 2026-01-01.. | not under quota | fructose syrup | HTS Rev. 10 of 2026 | high | 2026-11-30.1
17026040
@ 2026-01-01.. | not under quota | gelatin preparations | HTS Rev. 10 of 2026 | high | 2026-11-30.1
21069058
@ 2026-01-01.. | not under quota | glucose | HTS Rev. 10 of 2026 | high | 2026-11-30.1
17023040 17024040
@ 2026-01-01.. | not under quota | infant food n.e.s. | HTS Rev. 10 of 2026 | high | 2026-11-30.1
19011029 19011049
@ 2026-01-01.. | not under quota | ketchup | HTS Rev. 10 of 2026 | high | 2026-11-30.1
210320
@ 2026-01-01.. | not under quota | lactose | HTS Rev. 10 of 2026 | high | 2026-11-30.1
170211 170219
@ 2026-01-01.. | not under quota | maple syrup and sugar | HTS Rev. 10 of 2026 | high | 2026-11-30.1
17022040
@ 2026-01-01.. | not under quota | mixed condiments | HTS Rev. 10 of 2026 | high | 2026-11-30.1
21039080
@ 2026-01-01.. | not under quota | mixed feeds and pet food | HTS Rev. 10 of 2026 | high | 2026-11-30.1
23099010
@ 2026-01-01.. | not under quota | molasses-like syrups | HTS Rev. 10 of 2026 | high | 2026-11-30.1
17029040
@ 2026-01-01.. | not under quota | mustard | HTS Rev. 10 of 2026 | high | 2026-11-30.1
210330
@ 2026-01-01.. | not under quota | non-alcoholic beer | HTS Rev. 10 of 2026 | high | 2026-11-30.1
220291
@ 2026-01-01.. | not under quota | orange juice preparations | HTS Rev. 10 of 2026 | high | 2026-11-30.1
21069048
@ 2026-01-01.. | not under quota | other bulk chocolate preparations | HTS Rev. 10 of 2026 | high | 2026-11-30.1
18062099
@ 2026-01-01.. | not under quota | other cereal or malt preparations | HTS Rev. 10 of 2026 | high | 2026-11-30.1
19019091
@ 2026-01-01.. | not under quota | other chocolate bars | HTS Rev. 10 of 2026 | high | 2026-11-30.1
18063290
@ 2026-01-01.. | not under quota | other chocolate sweets | HTS Rev. 10 of 2026 | high | 2026-11-30.1
18069090
@ 2026-01-01.. | not under quota | other dairy spreads | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04052080
@ 2026-01-01.. | not under quota | other drinks | HTS Rev. 10 of 2026 | high | 2026-11-30.1
22029991
@ 2026-01-01.. | not under quota | other sugars and syrups | HTS Rev. 10 of 2026 | high | 2026-11-30.1
17029090
@ 2026-01-01.. | not under quota | protein concentrates | HTS Rev. 10 of 2026 | high | 2026-11-30.1
210610
@ 2026-01-01.. | not under quota | puddings ready to eat | HTS Rev. 10 of 2026 | high | 2026-11-30.1
19019025
@ 2026-01-01.. | not under quota | pure fructose | HTS Rev. 10 of 2026 | high | 2026-11-30.1
170250
@ 2026-01-01.. | not under quota | roasted chicory | HTS Rev. 10 of 2026 | high | 2026-11-30.1
210130
@ 2026-01-01.. | not under quota | sauces | HTS Rev. 10 of 2026 | high | 2026-11-30.1
21039090
@ 2026-01-01.. | not under quota | skim milk | HTS Rev. 10 of 2026 | high | 2026-11-30.1
040110
@ 2026-01-01.. | not under quota | smoking tobacco n.e.s. | HTS Rev. 10 of 2026 | high | 2026-11-30.1
24031920
@ 2026-01-01.. | not under quota | soft drinks | HTS Rev. 10 of 2026 | high | 2026-11-30.1
220210
@ 2026-01-01.. | not under quota | solid chocolate bars without milk | HTS Rev. 10 of 2026 | high | 2026-11-30.1
18063230
@ 2026-01-01.. | not under quota | soy sauce | HTS Rev. 10 of 2026 | high | 2026-11-30.1
210310
@ 2026-01-01.. | not under quota | sweets not ready to eat n.e.s. | HTS Rev. 10 of 2026 | high | 2026-11-30.1
17049090
@ 2026-01-01.. | not under quota | sweets ready to eat | HTS Rev. 10 of 2026 | high | 2026-11-30.1
17049035
@ 2026-01-01.. | not under quota | tea preparations n.e.s. | HTS Rev. 10 of 2026 | high | 2026-11-30.1
21012090
@ 2026-01-01.. | not under quota | water-pipe tobacco | HTS Rev. 10 of 2026 | high | 2026-11-30.1
240311
@ 2026-01-01.. | not under quota | whiskbrooms over 96 cents | HTS Rev. 10 of 2026 | high | 2026-11-30.1
96031035
@ 2026-01-01.. | not under quota | young-child food n.e.s. | HTS Rev. 10 of 2026 | high | 2026-11-30.1
19011091
@ 2026-01-01.. | not under quota | | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04032090 04039020 04039085 04041005 04041020 04049010 04049070 04062054 04062055 04062057 04062095 04063055 04063057 04063095 04069005
04069020 04069025 04069033 04069038 04069043 04069049 04069056 04069057 04069059 04069099 07112038 07112040 15179010 15179020 15179090
16041410 16041440 16041450 16041470 16041480 17019180 17029035 18062020 18062060 18062078 19012040 19019010 19019020 19019028 19019032
19019072 20057012 20057023 20057025 20057050 20057060 20057070 20057075 20057097 20083010 20083020 20083030 20083035 20083037 20083040
20083048 20083055 20083060 20083066 20083070 20083080 20083085 20083096 21012020 21039020 21039040 21069012 21069015 21069018 21069028
21069038 21069039 21069054 22029910 22029930 22029935 22029936 22029937 23099060 23099070 23099095 24011021 24011029 24011044 24011048
24011053 24011061 24011095 24012005 24012014 24012018 24012023 24012026 24012029 24012031 24012057 24012060 24012075 24012083 24013003
24013006 24013009 24013013 24013016 24013019 24013023 24013025 24013027 24031930 24039120 24039143 24039921 24039931 52010005 520210 520291
52029950 52030050
@ 2026-01-01.. | outside the quota | only if described in general note 15 (samples personal use exhibits and the like) | HTS Rev. 10 of 2026; GN15 | high | 2026-11-30.1
02011005 02012002 02012004 02012006 02013002 02013004 02013006 02021005 02022002 02022004 02022006 02023002 02023004 02023006 04014002
04015002 04015042 04021005 04022102 04022127 04022173 04022905 04029103 04029106 04029903 04029906 04029968 04032005 04039002 04039037
04039047 04039057 04039072 04039087 04041008 04041048 04049028 04051005 04052010 04052050 04059005 04061002 04061012 04062022 04062029
04062034 04062043 04062049 04062056 04063012 04063022 04063032 04063042 04063049 04063056 04064051 04064052 04069006 04069014 04069028
04069034 04069039 04069044 04069051 04069061 04069063 12023005 12024105 12024210 12024250 15179045 17011205 17011305 17011405 17019105
17019142 17019152 17019905 17022022 17023022 17024022 17026022 17029005 17029052 17049052 18061005 18061022 18061043 18062022 18062067
18062079 18063201 18063255 18069001 19011005 19011031 19011052 19011062 19011072 19012002 19012042 19019033 19019060 19019063 19019066
20081102 20081143 21011232 21012032 21039072 21050005 21050025 21069003 21069022 21069032 21069042 21069062 21069083 22029922 23099022
23099042 52010012 52010022 52010055 52029905 52030005
@ 2026-01-01.. | over quota | canned satsumas | HTS Rev. 10 of 2026 | high | 2026-11-30.1
20083046
@ 2026-01-01.. | over quota | over that quantity | HTS Rev. 10 of 2026 | high | 2026-11-30.1
04012040
@ 2026-01-01.. | over quota | over the quota of ch. 12 note 2 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
12023080 12024180 12024220 12024290 20081161
@ 2026-01-01.. | over quota | over the quota of ch. 17 note 5 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
17011250 17011350 17011450 17019130 17019950 17029020 21069046
@ 2026-01-01.. | over quota | over the quota of ch. 17 note 7 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
19019068
@ 2026-01-01.. | over quota | over the quota of ch. 17 note 7 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
17019148 17029068 17049068 18061028 18061055 18062073 18069049 19012025 19012060 21011248 21012048 21069076 21069094
@ 2026-01-01.. | over quota | over the quota of ch. 17 note 8 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
17019158 17049078 18062077 18062098 18069059 19011076 19019071 21011258 21012058 21069080 21069097
@ 2026-01-01.. | over quota | over the quota of ch. 17 note 9 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
17022028 17023028 17024028 17026028 17029058 18062094 18069039 21011238 21012038 21069072 21069091
@ 2026-01-01.. | over quota | over the quota of ch. 18 note 1 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
18061015 18061038 18061075
@ 2026-01-01.. | over quota | over the quota of ch. 18 note 2 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
18062026 18062028 18063206 18063208 18069018 18069020
@ 2026-01-01.. | over quota | over the quota of ch. 18 note 3 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
18062036 18062038 18062087 18062089 18063216 18063218 18069028 18069030
@ 2026-01-01.. | over quota | over the quota of ch. 19 note 2 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
19011016 19011036
@ 2026-01-01.. | over quota | over the quota of ch. 19 note 3 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
19012035 19012070
@ 2026-01-01.. | over quota | over the quota of ch. 2 note 3 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
02011050 02012080 02013080 02021050 02022080 02023080
@ 2026-01-01.. | over quota | over the quota of ch. 20 note 4 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
20057008
@ 2026-01-01.. | over quota | over the quota of ch. 20 note 5 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
20081115
@ 2026-01-01.. | over quota | over the quota of ch. 21 note 4 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
21039078
@ 2026-01-01.. | over quota | over the quota of ch. 21 note 5 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
21050020
@ 2026-01-01.. | over quota | over the quota of ch. 23 note 2 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
23099028 23099048
@ 2026-01-01.. | over quota | over the quota of ch. 24 note 5 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
24011065 24012035 24012087 24013070 24031990 24039147 24039990
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 10 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04022950 04029990 04032050 04039095 04041015 04049050 04052070 15179060 17049058 18062082 18062083 18063270 18063280 18069008 18069010
19011026 19011044 19011056 19011066 19012015 19012050 19019062 19019065 21050040 21069009 21069066 21069087 22029928
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 11 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04029170 04029190 04029945 04029955
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 12 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04039045 04041090
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 14 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04052030 04059020 21069026 21069036
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 16 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04061008 04061088 04062091 04063091 04069097
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 17 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04061018 04062063 04063063 04069074
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 18 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04061028 04062033 04062067 04063028 04063067 04069012 04069078
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 19 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04061038 04062039 04062071 04063038 04063071 04069054 04069084
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 20 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04061048 04062048 04062075 04063048 04063075 04069018 04069088
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 21 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04061058 04062053 04062079 04063079 04069032 04069037 04069042 04069068
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 22 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04061068 04062083 04063053 04063083 04069092
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 23 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04061078 04062087 04063087 04069094 19019036
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 24 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04062028 04063018 04064070
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 25 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04069048
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 5 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04014025 04015025 04039016
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 6 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04015075 04039078 04051020
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 7 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04021050 04022125
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 8 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04022150 04039055
@ 2026-01-01.. | over quota | over the quota of ch. 4 note 9 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
04022190 04039065
@ 2026-01-01.. | over quota | over the quota of ch. 52 note 10 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
52030030
@ 2026-01-01.. | over quota | over the quota of ch. 52 note 5 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
52010018
@ 2026-01-01.. | over quota | over the quota of ch. 52 note 6 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
52010028
@ 2026-01-01.. | over quota | over the quota of ch. 52 note 7 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
52010038
@ 2026-01-01.. | over quota | over the quota of ch. 52 note 8 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
52010080
@ 2026-01-01.. | over quota | over the quota of ch. 52 note 9 | HTS Rev. 10 of 2026; ch. 99 subch. IV | high | 2026-11-30.1
52029930
@ 2026-01-01.. | over quota | over the quota of ch. 7 note 5 | HTS Rev. 10 of 2026 | high | 2026-11-30.1
07112028
@ 2026-01-01.. | over quota | the same olives | HTS Rev. 10 of 2026 | high | 2026-11-30.1
20057004 20057018 20057093
@ 2026-01-01.. | over quota | the same | HTS Rev. 10 of 2026 | high | 2026-11-30.1
96031015 96031050
@ 2026-01-01.. | over quota | tuna not in oil | HTS Rev. 10 of 2026 | high | 2026-11-30.1
16041430
@ 2026-01-01.. | special safeguard | placebos of over 10 % sugar: named in ch. 99 subch. IV but no quota line seen | HTS Rev. 6 of 2026 | low | 2026-11-30.1
30069320
@ 2026-01-01.. | special use | sugar for polyhydric alcohols or for re-export; licence of USDA; treat as quota-like | HTS Rev. 10 of 2026 | low | 2026-11-30.1
17011320 17011420
@ 2026-09-01..2026-11-30 | in quota | lean beef trimmings; HTS 9903.54.02; AR allotment | Procl. of 2026-02-06; HTS Rev. 10 | medium | 2026-11-30.1
0201305091 0201305097 0202305091 0202305097
`;
