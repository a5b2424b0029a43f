import { describe, expect, test } from 'vitest';
import { api, get, NOW, onStage, refusal, theLoad } from './support/http-stage.ts';
import type { SettingsPage } from '#contract';

onStage();

/** No sentence for a person holds the name of a field as code has it. */
const PLAIN = /\b[a-z]+[A-Z][A-Za-z]*\b/;

describe('the arrival of a shipment', () => {
  test.each([
    ['0000-01-01T00:00:00Z', 400],
    ['2026-02-30T12:00:00Z', 400],
    ['9999-99-99T00:00:00Z', 400],
    ['2026-12-01', 400],
    ['soon', 400],
    ['1899-12-31T12:00:00Z', 422],
    ['0001-01-01T00:00:00Z', 422],
    ['2199-01-01T12:00:00Z', 422],
    ['9999-12-31T23:59:59Z', 422],
    [NOW.toISOString(), 422],
    [new Date(NOW.getTime() + 366 * 86_400_000 + 1).toISOString(), 422],
  ])('%s is refused with %i, by the name of the field and in plain words', async (arrivalAt, status) => {
    const { id } = await theLoad();
    const refused = await refusal('PATCH', `/api/shipments/${id}`, { arrivalAt });
    expect(refused).toMatchObject({ status, field: 'arrivalAt' });
    expect(refused.message).toMatch(/^The arrival is .*\.$/);
    expect(refused.message).not.toMatch(PLAIN);
  });

  test.each([60_000, 366 * 86_400_000])('%i ms ahead is taken', async (ahead) => {
    const { id } = await theLoad();
    const arrivalAt = new Date(NOW.getTime() + ahead).toISOString();
    expect((await api.call('PATCH', `/api/shipments/${id}`, { arrivalAt })).status).toBe(200);
  });
});

describe('a place in a list that nobody was given', () => {
  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const moments = [
    '9999-99-99 00:00:00+00',
    '0000-01-01 00:00:00+00',
    '2026-02-30 00:00:00+00',
    '2026-11-23 25:00:00+00',
  ];
  const numbers = ['2147483648', '99999999999999999999', '-99999999999999999999', '1e9'];
  const large = ['9223372036854775808', '-9223372036854775808', '99999999999999999999'];
  test.each([
    ...moments.map((value) => ['/api/orders?sort=placed-desc', cursor('placed-desc', value, '1001')]),
    ...moments.map((value) => ['/api/orders?sort=arrival-asc', cursor('arrival-asc', value, '1001')]),
    ...large.map((value) => ['/api/orders?sort=value-desc', cursor('value-desc', value, '1001')]),
    ...large.map((value) => ['/api/products?sort=blocked-desc', cursor('blocked-desc', value, '1')]),
    ...numbers.map((value) => ['/api/shipments?limit=5', cursor('number-desc', value, 'x')]),
    ['/api/reviews?limit=5', cursor(-2_147_483_648, 0, 'ADCVD_SCOPE', 'product', '1')],
    ['/api/reviews?limit=5', cursor(2_147_483_648, 0, 'ADCVD_SCOPE', 'product', '1')],
    ['/api/reviews/answers?limit=5', cursor('0000-01-01T00:00:00Z', 'x')],
    ['/api/reviews/answers?limit=5', cursor('9999-99-99T00:00:00Z', 'x')],
    ['/api/reviews/orders?question=ADCVD_SCOPE&about=product&subject=1', cursor('0000-01-01T00:00:00Z', '1')],
  ])('%s after %s is 400', async (path, after) => {
    expect(await refusal('GET', `${path}&after=${after}`)).toMatchObject({ status: 400, code: 'bad-cursor' });
  });

  test.each([
    ['/api/shipments?limit=5', cursor('number-desc', '2147483647', 'x')],
    ['/api/orders?sort=value-asc', cursor('value-asc', '9223372036854775807', '1001')],
    ['/api/orders?sort=placed-desc', cursor('placed-desc', '9999-12-31 23:59:59+00', '1001')],
  ])('%s after the last that there can be is read', async (path, after) => {
    expect((await api.call('GET', `${path}&after=${after}`)).status).toBe(200);
  });
});

describe('an id that there cannot be', () => {
  test.each([
    '/api/orders/0',
    '/api/orders/abc',
    '/api/orders/99999999999999999999999',
    '/api/orders/9223372036854775808/routes',
    '/api/orders/-1/verdicts/x/recomputed',
    '/api/shipments/abc',
    '/api/shipments/0',
    '/api/shipments/99999999999999999999/costs',
    '/api/shipments/abc/manifest.csv',
    '/api/products/0',
    '/api/products/99999999999999999999',
    '/api/privacy/requests/0/export',
    '/api/reviews/question?question=NOTHING&about=order&subject=99999999999999999999',
    '/api/orders/%E0%A4%A',
  ])('%s is 400 or 404, with a sentence', async (path) => {
    const { status, message } = await refusal('GET', path);
    expect([400, 404]).toContain(status);
    expect(message).not.toMatch(PLAIN);
  });

  test.each([['0'], ['abc'], ['9223372036854775808'], ['-1'], ['1.5'], ['']])('%j among orders is 400', async (id) => {
    for (const path of ['/api/orders/recheck', '/api/orders/add-to-shipment', '/api/shipments/x/remove'])
      expect(await refusal('POST', path, { ids: ['1001', id] })).toMatchObject({
        status: 400,
        message: 'Order 2 is not the number of an order.',
      });
  });
});

describe('days and numbers elsewhere', () => {
  test.each([
    [{ settings: { transitDays: 0 } }, 'settings.transitDays'],
    [{ settings: { transitDays: -1 } }, 'settings.transitDays'],
    [{ settings: { transitDays: 1e9 } }, 'settings.transitDays'],
    [{ settings: { arrivalTime: '24:00' } }, 'settings.arrivalTime'],
    [{ revision: 2 ** 31 }, 'revision'],
    [{ revision: 2 ** 53 }, 'revision'],
  ])('of the settings: %j is 400', async (wrong, field) => {
    const page = await get<SettingsPage>('/api/settings');
    const body = { ...page, ...wrong, settings: { ...page.settings, ...('settings' in wrong ? wrong.settings : {}) } };
    const refused = await refusal('PUT', '/api/settings', body);
    expect(refused).toMatchObject({ status: 400, field });
    expect(refused.message).not.toMatch(PLAIN);
  });

  test.each(['0000-00-00', '9999-99-99', '1899-01-01', '2200-01-01', '2026-02-30'])(
    'the day %s is 400',
    async (day) => {
      expect(await refusal('GET', `/api/orders?law=${day}`)).toMatchObject({ status: 400, field: 'law' });
      const rule = { kind: 'mail-entry', type13: true };
      const amendment = { rule, from: day, until: null, why: 'Broker says so', source: 'Broker' };
      expect(await refusal('POST', '/api/rules/amendments', amendment)).toMatchObject({ status: 400, field: 'from' });
      const whatIf = { subject: { kind: 'order', order: '#1001' }, arrivalDay: day, amendments: true };
      expect(await refusal('POST', '/api/rules/what-if', whatIf)).toMatchObject({ status: 400, field: 'arrivalDay' });
    },
  );

  test.each(['1990-01-01', '2199-12-31'])('the day %s at the edge of the calendar is answered', async (arrivalDay) => {
    const whatIf = { subject: { kind: 'order', order: '#1001' }, arrivalDay, amendments: true };
    expect((await api.call('POST', '/api/rules/what-if', whatIf)).status).toBe(200);
  });

  test('limits of a page are named in plain words', async () => {
    for (const limit of ['0', '101', 'x', '1e99', '9999999999999999999'])
      expect((await refusal('GET', `/api/orders?limit=${limit}`)).message).toMatch(/^The number of rows is /);
  });
});
