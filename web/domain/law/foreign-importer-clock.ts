import { legalDay } from '../values/legal-day.ts';
import { audited, cited } from './cited.ts';
import { checkedThrough } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

export const foreignImporterBarred: Dated<'may-be-barred'> = {
  is: 'Whether a foreign importer of record may be barred from informal entry',
  unit: 'by day of arrival',
  checkedThrough,
  since: [
    {
      from: legalDay('2026-06-03'),
      value: 'may-be-barred',
      added: '2026-11-30.1',
      source: audited(
        'primary',
        'EO 14411 sec. 2(b), (c), 10; FR document 2026-11595',
        'github.com/brian14708/wh-briefings presidential-actions/2026-06',
        'CBP is to bar foreign importers of record from informal entry, and to ask more of them for a formal one, promptly: the 180 days that end on 2026-11-30 are of other clauses. A company of the US that is controlled from abroad is foreign. No rule had been seen by 2026-10-10.',
      ),
    },
  ],
  struck: [
    {
      from: legalDay('2026-11-30'),
      value: 'may-be-barred',
      struck: '2026-11-30.1',
      source: cited(
        'primary',
        'EO 14411 sec. 2(b), (c), FR document 2026-11595',
        'github.com/brian14708/wh-briefings presidential-actions/2026-06',
        'CBP is to bar foreign importers of record from informal entry, and to ask more of them for a formal one; the 180 days end on 2026-11-30. No rule had been seen by October 2026.',
      ),
    },
  ],
};
