import { legalDay } from '../values/legal-day.ts';
import { cited } from './citation.ts';
import { checkedThrough } from './parameter.ts';
import type { Dated } from './parameter.ts';

export const foreignImporterBarred: Dated<'may-be-barred'> = {
  is: 'Whether a foreign importer of record may be barred from informal entry',
  unit: 'by day of arrival',
  checkedThrough,
  since: [
    {
      from: legalDay('2026-11-30'),
      value: 'may-be-barred',
      source: cited(
        'primary',
        'EO 14411 sec. 2(b), (c), FR document 2026-11595',
        'github.com/brian14708/wh-briefings presidential-actions/2026-06',
        'CBP is to bar foreign importers of record from informal entry, and to ask more of them for a formal one; the 180 days end on 2026-11-30. No rule had been seen by October 2026.',
      ),
    },
  ],
};
