import { describe, expect, it } from 'vitest';
import { DUTY_LAYERS, legalDay } from '#domain';
import { ANOTHER_DUTY, EMPTY_AMENDMENT, ruleOfDraft } from '../../web/frontend/state/amendment-draft.ts';
import type { AmendmentDraft } from '../../web/frontend/state/amendment-draft.ts';

const day = legalDay('2026-11-25');
const duty = (part: Partial<AmendmentDraft>) =>
  ruleOfDraft('duty-rate', { ...EMPTY_AMENDMENT, layer: 'base', percent: '12.5', ...part }, day);

describe('what the dialog of amendments says', () => {
  it('is a rate of one of our duties, in percent, for origins and numbers as they are typed', () => {
    for (const layer of DUTY_LAYERS)
      expect(duty({ layer, hts: '6109, 9506.62', origin: 'CN' })).toEqual({
        kind: 'ready',
        rule: { kind: 'duty-rate', layer, origin: 'CN', hts: ['6109', '950662'], rate: '0.125' },
      });
    expect(duty({ layerName: 'left from before' })).toMatchObject({ rule: { layer: 'base', origin: null, hts: null } });
  });

  it('is a rate of another duty by the name that it is given', () => {
    const named = duty({ layer: ANOTHER_DUTY, layerName: ' Solar safeguard ' });
    expect(named).toMatchObject({ kind: 'ready', rule: { layer: 'Solar safeguard' } });
    expect(duty({ layer: ANOTHER_DUTY })).toMatchObject({ kind: 'refused', problems: { layerName: 'Name the duty.' } });
  });

  it.each<[keyof AmendmentDraft, Partial<AmendmentDraft>, string]>([
    ['layer', { layer: '' }, 'Choose the duty'],
    ['percent', { percent: '' }, 'in percent'],
    ['percent', { percent: 'a tenth' }, 'in percent'],
    ['percent', { percent: '-3' }, 'in percent'],
    ['percent', { percent: '1000.01' }, 'in percent'],
    ['hts', { hts: '6' }, '2 to 10 digits'],
    ['hts', { hts: '6109, shirts' }, '"SHIRTS"'],
    ['hts', { hts: '77' }, 'Chapter 77'],
    ['hts', { hts: '9903.01' }, 'chapter 99'],
    ['hts', { hts: '00' }, 'no chapter 00'],
    ['hts', { hts: '6109, 6199.10' }, 'chapter 61 ends with 6117'],
  ])('names the field %s where it is %j', (field, part, words) => {
    const refused = duty(part);
    expect(refused).toMatchObject({ kind: 'refused', problems: { [field]: expect.stringContaining(words) as string } });
    expect(Object.keys(refused.kind === 'refused' ? refused.problems : {})).toEqual([field]);
  });

  it('opens Section 321 again for a limit that is an amount', () => {
    const open = (part: Partial<AmendmentDraft>) => ruleOfDraft('exemption', { ...EMPTY_AMENDMENT, ...part }, day);
    expect(open({ closed: 'cn hk', mode: 'truck', manifestAccepted: true })).toEqual({
      kind: 'ready',
      rule: {
        kind: 'exemption',
        limit: { minor: 800_00, currency: 'USD' },
        closedOrigins: ['CN', 'HK'],
        modes: ['truck'],
        manifestAccepted: true,
      },
    });
    expect(open({ limit: 'none' })).toMatchObject({
      kind: 'refused',
      problems: { limit: expect.any(String) as string },
    });
  });

  it('is the entry that the post files, once it is chosen', () => {
    const said = (type13: string) => ruleOfDraft('mail-entry', { ...EMPTY_AMENDMENT, type13 }, day);
    expect(said('yes')).toEqual({ kind: 'ready', rule: { kind: 'mail-entry', type13: true } });
    expect(said('no')).toMatchObject({ rule: { type13: false } });
    expect(said('')).toMatchObject({ kind: 'refused', problems: { type13: 'Choose what your post has told you.' } });
  });

  it.each([
    ['China, hong kong', ['CN', 'HK']],
    ['cn hk; MO', ['CN', 'HK', 'MO']],
    ['', []],
  ])('is an exemption that stays closed to the countries of %j', (closed, codes) => {
    expect(ruleOfDraft('exemption', { ...EMPTY_AMENDMENT, closed }, day)).toMatchObject({
      kind: 'ready',
      rule: { closedOrigins: codes },
    });
  });

  it('names the word that is no country, the currency and the rate that are none', () => {
    expect(ruleOfDraft('exemption', { ...EMPTY_AMENDMENT, closed: 'China, Chnia' }, day)).toMatchObject({
      problems: { closed: expect.stringContaining('"Chnia"') as string },
    });
    const rate = ruleOfDraft('exchange-rate', { ...EMPTY_AMENDMENT, currency: 'dollars' }, day);
    expect(rate).toMatchObject({
      problems: { currency: expect.any(String) as string, rate: expect.any(String) as string },
    });
    expect(ruleOfDraft('exchange-rate', { ...EMPTY_AMENDMENT, currency: 'cad', rate: '0,73' }, day)).toEqual({
      kind: 'ready',
      rule: { kind: 'exchange-rate', currency: 'CAD', usdForOne: '0.73' },
    });
  });
});
