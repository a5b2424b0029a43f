import { describe, expect, test } from 'vitest';
import type { AmendmentsPage } from '#contract';
import { api, get, onStage, refusal } from './support/http-stage.ts';
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
});
