/** Rows as `npm run law:list` writes them: it alone edits this file. */
export default `
@ 2026-09-29.. | import barred | product of Canada; imported on or after this day | Procl. 11062; 91 FR 58319; CSMS 70050970 | high | 2026-11-30.1
040410 17029035 1703 220291
@ 2026-09-29.. | import barred | product of Canada; imported on or after this day | Procl. 11063; 91 FR 58325; CSMS 70050970 | high | 2026-11-30.1
871150
@ 2026-09-29.. | import barred | product of Canada; imported on or after this day; any container | Procl. 11061; 91 FR 58311; CSMS 70050970 | high | 2026-11-30.1
220421 22042220 22042240 22051030 22082020 22082030 22082040 2208306020 2208306055 2208306065 22084020 22084040 22086010 22086020 2208700030
22089012 22089020 22089025 22089030 22089050 22089072
@ 2026-09-29.. | import barred | product of Canada; imported on or after this day; packaged (bottle can box keg or the like); in bulk: not barred but +50 % (338) | Procl. 11061; 91 FR 58311; CSMS 70050970 | high | 2026-11-30.1
2203 220410 22042260 22042280 220429 2206 22071030 22082010 22082050 22082060 22083030 2208306040 2208306075 22084060 22084080 220850
22086050 22089010 22089014 22089015 22089035 22089040 22089075
`;
