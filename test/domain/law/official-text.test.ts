import { describe, expect, it } from 'vitest';
import { canBeOpened, officialTexts, parameters, placesRead } from '#domain';

const opened = (cite: string): readonly string[] =>
  officialTexts(cite).map(({ at, length, address }) => `${cite.slice(at, at + length)} → ${address}`);

describe('the official text of a citation', () => {
  it.each([
    ['19 CFR 10.151', ['19 CFR 10.151 → https://www.ecfr.gov/current/title-19/section-10.151']],
    [
      '19 CFR 143.26(a), 142.3(a)(6)',
      [
        '19 CFR 143.26(a) → https://www.ecfr.gov/current/title-19/section-143.26#p-143.26(a)',
        '142.3(a)(6) → https://www.ecfr.gov/current/title-19/section-142.3#p-142.3(a)(6)',
      ],
    ],
    [
      '19 CFR 145.12(b) and 145.31 as amended, 91 FR 37801',
      [
        '19 CFR 145.12(b) → https://www.ecfr.gov/current/title-19/section-145.12#p-145.12(b)',
        '145.31 → https://www.ecfr.gov/current/title-19/section-145.31',
        '91 FR 37801 → https://www.federalregister.gov/citation/91-FR-37801',
      ],
    ],
    ['31 CFR 515', ['31 CFR 515 → https://www.ecfr.gov/current/title-31/part-515']],
    [
      '15 U.S.C. 1241-1245; 19 U.S.C. 81c',
      [
        '15 U.S.C. 1241 → https://www.govinfo.gov/link/uscode/15/1241',
        '19 U.S.C. 81c → https://www.govinfo.gov/link/uscode/19/81c',
      ],
    ],
    [
      'Pub. L. 119-21 sec. 70531(b), 139 Stat. 283',
      [
        'Pub. L. 119-21 → https://www.govinfo.gov/link/plaw/119/public/21',
        '139 Stat. 283 → https://www.govinfo.gov/link/statute/139/283',
      ],
    ],
    [
      'EO 14411 sec. 2(b), FR document 2026-11595',
      [
        'EO 14411 → https://www.federalregister.gov/executive-order/14411',
        'FR document 2026-11595 → https://www.federalregister.gov/d/2026-11595',
      ],
    ],
    [
      'CSMS 69177694, 69382435',
      [
        'CSMS 69177694 → https://content.govdelivery.com/accounts/USDHSCBP/bulletins/41f915e',
        '69382435 → https://content.govdelivery.com/accounts/USDHSCBP/bulletins/422b123',
      ],
    ],
    ['HQ H290219', ['HQ H290219 → https://rulings.cbp.gov/ruling/H290219']],
    [
      'HTS 9903.03.16; general note 6',
      [
        'HTS 9903.03.16 → https://hts.usitc.gov/search?query=9903.03.16',
        'general note 6 → https://hts.usitc.gov/reststop/file?release=currentRelease&filename=General%20Note%206',
      ],
    ],
    [
      'Proclamations 11046 to 11048, 11056',
      ['11046', '11048', '11056'].map(
        (number, i) =>
          `${i === 0 ? 'Proclamations ' : ''}${number} → https://www.federalregister.gov/documents/search?conditions%5Bterm%5D=%22Proclamation+${number}%22`,
      ),
    ],
  ])('%s', (cite, texts) => {
    expect(opened(cite)).toEqual(texts);
  });

  it.each(['USPS clearance fee', 'our broker said so', '', 'CSMS 18-000656', '2026-11-30', 'invoice 19 of 10.151'])(
    'is not guessed at where none is cited: %s',
    (cite) => {
      expect(opened(cite)).toEqual([]);
    },
  );

  it('is where the bulletins stand that were read themselves: their id is the number in hexadecimal', () => {
    let looked = 0;
    for (const { since } of Object.values(parameters))
      for (const { source } of since) {
        const read = /content\.govdelivery\.com\/accounts\/USDHSCBP\/bulletins\/[0-9a-f]+$/.exec(source.url)?.[0];
        const [number] = /CSMS \d{8}/.exec(source.cite) ?? [];
        if (read === undefined || number === undefined) continue;
        const all = [...source.cite.matchAll(/\d{8}/g)].flatMap(([one]) => officialTexts(`CSMS ${one}`));
        expect(all.map(({ address }) => address)).toContain(`https://${read}`);
        looked += 1;
      }
    expect(looked).toBeGreaterThan(5);
  });

  it('has addresses that parse, and parts that do not overlap, in every source of the law', () => {
    const seen = new Set<string>();
    for (const { since } of Object.values(parameters))
      for (const { source } of since) {
        let end = 0;
        for (const { at, length, address } of officialTexts(source.cite)) {
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + length;
          expect(end).toBeLessThanOrEqual(source.cite.length);
          expect(new URL(address).protocol).toBe('https:');
          seen.add(new URL(address).host);
        }
      }
    expect([...seen].toSorted()).toEqual([
      'content.govdelivery.com',
      'hts.usitc.gov',
      'rulings.cbp.gov',
      'www.ecfr.gov',
      'www.federalregister.gov',
      'www.govinfo.gov',
    ]);
  });

  it('or the page that was read can be opened of all but a few sources, which are named', () => {
    const closed = Object.values(parameters).flatMap(({ since }) =>
      since.flatMap(({ source }) => (canBeOpened(source) ? [] : [source.cite])),
    );
    expect([...new Set(closed)].toSorted()).toEqual([
      'ACE truck manifest, shipment control numbers',
      'HTS general rules of interpretation 1, 3(b) and 6',
      'Section 301 China lists 1 to 4A; four-year review of 2024',
      'USPS clearance fee',
      'USPS labeling list L002',
    ]);
  });
});

describe('where a source was read', () => {
  it.each([
    ['https://a.gov/x', [['https://a.gov/x', 'a.gov']]],
    ['law.cornell.edu/cfr/text/19/10.151', [['https://law.cornell.edu/cfr/text/19/10.151', 'law.cornell.edu']]],
    ['www.cbp.gov/trade', [['https://www.cbp.gov/trade', 'cbp.gov']]],
    [
      'law.cornell.edu/uscode/text/19/1321 (notes); sekologistics.com',
      [
        ['https://law.cornell.edu/uscode/text/19/1321', 'law.cornell.edu'],
        [null, null],
      ],
    ],
    ['khlaw.com', [[null, null]]],
    ['https://khlaw.com/', [[null, null]]],
    ['github.com/a/b presidential-actions/2025-05', [['https://github.com/a/b', 'github.com']]],
    ['ecfr.gov title 31', [[null, null]]],
    ['javascript:alert(1)', [[null, null]]],
    ['javascript:alert(1)//a.gov/x', [[null, null]]],
    ['CSMS 66065494', [[null, null]]],
    ['', []],
  ])('%s', (url, places) => {
    expect(placesRead(url).map(({ address, host }) => [address, host])).toEqual(places);
  });
});
