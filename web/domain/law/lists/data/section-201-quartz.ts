/** Rows as `npm run law:list` writes them: it alone edits this file. */
export default `
@ 2026-08-15..2030-08-14 | +25 % in quota (9903.45.30); +50 % over (9903.45.31) | quartz surface product; not of a country exempt in note 41(c); a quota good | Procl. of 2026-07-31; Section 201; HTS note 41 | high | 2026-11-30.1
6810990020 6810990040 7020006000
`;
