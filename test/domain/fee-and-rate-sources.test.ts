import { describe, expect, test } from 'vitest';
import { instant, legalDay, noMerchantRules } from '#domain';
import type { ConsignmentLine, MerchantRules } from '#domain';
import { rateUsed } from '../../web/domain/consignment/fair-retail-value.ts';
import { merchandiseProcessingFee, processingFeeExempt } from '../../web/domain/law/merchandise-processing-fee.ts';
import { asOf } from '../../web/domain/law/engine/parameter.ts';
import { processingFeeSource } from '../../web/domain/rules/processing-fee.ts';
import { aConsignment } from './a-consignment.ts';

const DAY = legalDay('2026-11-23');

describe('what a processing fee of freight is cited by', () => {
  const fees = asOf(merchandiseProcessingFee, DAY)?.source;
  const exempt = asOf(processingFeeExempt, DAY)?.source;
  const [owing, freed] = aConsignment({}, [{}, { hts: '9801001015' }]).lines;
  const lines = (...list: (ConsignmentLine | undefined)[]) => list.filter((line) => line !== undefined);

  test('is the fees of the year where one line owes it, whatever frees the others', () => {
    expect(fees).toBeDefined();
    expect(exempt).not.toEqual(fees);
    expect(processingFeeSource(lines(owing), DAY)).toEqual(fees);
    expect(processingFeeSource(lines(owing, freed), DAY)).toEqual(fees);
    expect(processingFeeSource(lines(freed, owing), DAY)).toEqual(fees);
    expect(processingFeeSource([], DAY)).toEqual(fees);
  });

  test('is what frees them where nothing owes it', () => {
    expect(processingFeeSource(lines(freed), DAY)).toEqual(exempt);
  });
});

describe('which rate converts', () => {
  const amended: MerchantRules = {
    ...noMerchantRules,
    amendments: [
      {
        id: 'a1',
        rule: { kind: 'exchange-rate', currency: 'CAD' as never, usdForOne: '0.5' as never },
        from: legalDay('2026-10-01'),
        until: null,
        why: 'Our broker’s notice',
        source: 'Broker',
        by: '1',
        at: instant(Date.parse('2026-10-01T12:00:00Z')),
      },
    ],
  };
  const bringing = (exchangeRate: object | null) => ({
    ...aConsignment({ currency: 'CAD' }),
    exchangeRate: exchangeRate as never,
  });

  test('the consignment’s own, before an amendment’s, before the table’s', () => {
    const own = bringing({ quarterly: '0.7', daily: null });
    expect(rateUsed(own, DAY, amended)).toEqual({ usdForOne: '0.7', basis: 'given' });
    expect(rateUsed(bringing(null), DAY, amended)).toMatchObject({ usdForOne: '0.5', basis: 'amended' });
    expect(rateUsed(bringing(null), DAY, noMerchantRules)).toMatchObject({ basis: 'quarter' });
  });

  test('an amendment’s where the consignment brings a rate of the day that differs little, and the day’s from five percent on', () => {
    expect(rateUsed(bringing({ quarterly: null, daily: '0.51' }), DAY, amended)).toMatchObject({ basis: 'amended' });
    expect(rateUsed(bringing({ quarterly: null, daily: '0.525' }), DAY, amended)).toEqual({
      usdForOne: '0.525',
      basis: 'given',
    });
  });
});
