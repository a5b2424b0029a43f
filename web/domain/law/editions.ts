import { legalDay } from '../values/legal-day.ts';
import type { LegalDay } from '../values/legal-day.ts';

/** A state of the rulebook that verdicts were made by. */
export interface Edition {
  /** Day of the change and a number within the day. Goes up with every change of a parameter, or of a rule's code. */
  readonly version: string;
  /** SHA-256 of its content: `npm run law:edition` writes that of the newest edition, and refuses any other. */
  readonly hash: string;
  /** Merchants' verdicts rest on it: nothing of it moves any more. Only the newest may be `false`. */
  readonly final: boolean;
  /** The day through which its parameters were checked for changes of the law. */
  readonly checkedThrough: LegalDay;
  /** Parameters of it that were checked through another day, by name. */
  readonly checked?: Readonly<Record<string, LegalDay>>;
  /** What it changed, in a sentence that a merchant reads. */
  readonly changed: string;
  /**
   * Where this edition changed the code of rules so that an older edition, decided again, answers otherwise than it did: in a sentence
   * for the merchant whose stored verdict no longer comes out to the letter.
   */
  readonly altersOlder?: string;
}

/** Every edition since the first one that merchants relied on, oldest first. A new one is a line at the end. */
export const editions: readonly [Edition, ...Edition[]] = [
  {
    version: '2026-11-25.1',
    hash: 'e8ba0c237496ddf82a3007ae0a4080454bdba9947ee3c7494d2869a13746b0db',
    final: true,
    checkedThrough: legalDay('2026-11-22'),
    changed: 'The first edition: the law from 1993 through November 2026, and what is announced for 2027.',
  },
  {
    version: '2026-11-30.1',
    hash: 'a5c6c9e1894138de54c04c9b967ccb60543b588ab38f258b3a0a5fe9771780b9',
    final: true,
    checkedThrough: legalDay('2026-10-10'),
    changed:
      'Corrections after an audit of every value by a broker’s eye, and lists of tariff numbers in place of whole headings.',
  },
  {
    version: '2026-11-30.2',
    hash: '78af716db1f8dc5d1dc5f7e47f07b85f8a77347ef6f4b40cb6bc1151995b0bc4',
    final: false,
    checkedThrough: legalDay('2026-10-10'),
    changed:
      'How a load of many buyers may be entered: one entry for the load, or one for each buyer. Exchange rates of the Federal Reserve for 21 currencies since 2024.',
  },
];
