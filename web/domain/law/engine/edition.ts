import type { LegalDay } from '../../values/legal-day.ts';

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
