import type { CountryCode } from '../../values/country.ts';
import { programCode } from '../../values/program-code.ts';
import type { ProgramCode } from '../../values/program-code.ts';
import { audited } from '../cited.ts';
import { checkedThrough, firstDay } from '../known-days.ts';
import type { Dated } from '../engine/parameter.ts';
import { countries } from './additional-duty.ts';

const added = '2026-11-30.1';

export const insularPossessions: Dated<readonly CountryCode[]> = {
  is: 'Insular possessions of the United States, whose products owe no processing fee',
  unit: 'countries',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: countries('GU VI AS MP UM'),
      source: audited(
        'secondary',
        '19 CFR 24.23(c); HTS general note 3(a)(iv); 19 CFR 7.2',
        'ecfr.gov title 19 part 24 (August 2026)',
        'Products of the insular possessions owe no processing fee. The islands are those that the rulebook has outside the customs territory; the general note was not read.',
      ),
    },
  ],
};

export const leastDeveloped: Dated<ProgramCode> = {
  is: 'The claim that says goods are of a least-developed country of the Generalized System of Preferences, which owe no processing fee',
  unit: 'symbol of a preference program, in force or lapsed',
  checkedThrough,
  added,
  since: [
    {
      from: firstDay,
      value: programCode('A+'),
      source: audited(
        'secondary',
        '19 CFR 24.23(c); HTS general note 4(b)(i)',
        'ecfr.gov title 19 part 24 (August 2026)',
        'Goods of a least-developed country owe no processing fee, whatever preference they claim, also while the program has lapsed. The list of these countries is not in the rulebook: the claim A+ says it.',
      ),
    },
  ],
};
