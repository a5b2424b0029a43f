// Verdicts a second on one core: `assess` over consignments of five lines, already parsed.
import { assess, parseConsignment } from '#domain';
import type { Consignment } from '#domain';
import { spread } from './statistics.ts';

const COUNT = 100_000;

/** Distinct persons, two arrival days, a law that is open and one that is closed: every rule has work to do. */
function consignments(): Consignment[] {
  return Array.from({ length: COUNT }, (_, at) => {
    const arrival = at % 2 === 0 ? '2025-03-03' : '2026-11-22';
    const parsed = parseConsignment({
      id: `c${at}`,
      order: { id: `o${at}`, placedAt: '2025-02-20T10:00:00Z' },
      arrival,
      mode: 'truck',
      shippedFrom: 'CA',
      shipper: {
        name: 'Maple Goods',
        address1: '10 King St W',
        city: 'Toronto',
        province: 'ON',
        zip: 'M5H 1A1',
        country: 'CA',
      },
      purchaser: { name: `Person ${at}`, email: `p${at}@example.test` },
      consignee: {
        name: `Person ${at}`,
        address1: `${at} Bluebonnet Ln`,
        city: 'Austin',
        province: 'TX',
        zip: '78704',
        country: 'US',
      },
      importerOfRecord: { country: 'US' },
      currency: 'USD',
      lines: Array.from({ length: 5 }, (__, line) => ({
        id: `l${line}`,
        description: 'Knitted cotton T-shirt for men',
        sku: `TEE-${line}`,
        quantity: 1 + (line % 3),
        unitPrice: '24.50',
        origin: ['VN', 'CN', 'IT', 'MX', 'US'][line],
        hts: '6109100012',
        requiresShipping: true,
      })),
    });
    if (!('ok' in parsed)) throw new Error(JSON.stringify(parsed));
    return parsed.ok;
  });
}

export function benchVerdicts(rounds: number): Record<string, unknown> {
  const all = consignments();
  assess(all.slice(0, 5000));
  const perSecond = Array.from({ length: rounds }, () => {
    const started = performance.now();
    const verdicts = assess(all);
    if (verdicts.length !== COUNT) throw new Error(`${verdicts.length} verdicts for ${COUNT} consignments`);
    return Math.round(COUNT / ((performance.now() - started) / 1000));
  });
  return { verdictsPerSecond: { linesEach: 5, consignments: COUNT, ...spread(perSecond) } };
}
