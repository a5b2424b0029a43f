import { describe, expect, test } from 'vitest';
import type { AmendmentsPage } from '#contract';
import { api, east, get, onStage, refusal } from './support/http-stage.ts';
import { aShop } from './support/shipping.ts';

onStage();

describe('a rate that a merchant states', () => {
  test('far from the rate that is known is asked about first, and named the right way round', async () => {
    const there = { shop: 'far-rate-shop.myshopify.com' };
    await aShop(api.deps, there.shop);
    const rate = (code: string, usdForOne: string) => ({
      from: '2026-10-05',
      until: null,
      why: 'Our broker uses it',
      source: 'Letter of Ace Brokers, 5 October',
      rule: { kind: 'exchange-rate', currency: code, usdForOne },
    });
    const asked = await refusal('POST', '/api/rules/amendments', rate('GBP', '0.7578'), there);
    expect(asked).toMatchObject({ status: 409, code: 'rate-far', field: 'rule.usdForOne' });
    expect(asked.message).toContain('One GBP was 1.319600 US dollars on 2026-10-01');
    expect(asked.message).toContain('1.319609396 would be US dollars for one');
    const odd = await refusal('POST', '/api/rules/amendments', rate('GBP', '1.4516'), there);
    expect(odd.message).toContain('more than a tenth off');
    expect((await get<AmendmentsPage>('/api/rules/amendments', there)).amendments).toEqual([]);
    expect((await api.call('POST', '/api/rules/amendments', rate('GBP', '1.4515'), there)).status).toBe(200);
    expect((await api.call('POST', '/api/rules/amendments', rate('VND', '0.00004'), there)).status).toBe(200);
    const meant = { ...rate('CAD', '1.4253'), meant: 'yes' };
    expect((await api.call('POST', '/api/rules/amendments', meant, there)).status).toBe(200);
  });

  test.each([
    ['of nothing', 'GBP', '0'],
    ['of a thousand million', 'GBP', '1000000000'],
    ['in the form of a calculator', 'GBP', '1e9'],
    ['below nothing', 'GBP', '-1.3'],
    ['of a currency that does not exist', 'QQQ', '1.3'],
    ['of dollars', 'USD', '1.1'],
  ])('%s is refused with its field, and none is kept', async (_, currency, usdForOne) => {
    const asked = await refusal(
      'POST',
      '/api/rules/amendments',
      {
        from: '2026-10-05',
        until: null,
        why: 'Our broker uses it',
        source: 'Letter of Ace Brokers, 5 October',
        rule: { kind: 'exchange-rate', currency, usdForOne },
        meant: 'yes',
      },
      east,
    );
    expect(asked).toMatchObject({ status: 400 });
    expect(asked.field).toMatch(/^rule\.(usdForOne|currency)$/);
    expect((await get<AmendmentsPage>('/api/rules/amendments', east)).amendments).toEqual([]);
  });
});
