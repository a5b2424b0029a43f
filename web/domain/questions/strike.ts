import type { Finding } from '../findings/finding.ts';
import type { Fact } from '../findings/reason.ts';

const texts = (fact: Fact | undefined): readonly string[] =>
  Array.isArray(fact) ? (fact as readonly string[]) : typeof fact === 'string' ? [fact] : [];

/** Ids of the lines that a finding names; empty where it is about the whole consignment. */
export const linesOf = ({ reason: { facts } }: Finding): readonly string[] => [
  ...texts(facts['lines']),
  ...texts(facts['line']),
];

export const namesOf = ({ reason: { facts } }: Finding): readonly string[] => texts(facts['names']);

const withFacts = (finding: Finding, facts: Readonly<Record<string, Fact>>): Finding => ({
  ...finding,
  reason: { ...finding.reason, facts: { ...finding.reason.facts, ...facts } },
});

/** For doubts about the consignment as a whole: nothing is left. */
export const strikeWhole = (): null => null;

/** For doubts about lines: those that remain, and the names that the same finding doubts. */
export function strikeLines(finding: Finding, lines: readonly string[] | null): Finding | null {
  const left = lines === null ? [] : linesOf(finding).filter((id) => !lines.includes(id));
  if (left.length === 0 && namesOf(finding).length === 0) return null;
  return withFacts(finding, { lines: left });
}

/** For a doubt about one of the names. */
export const strikeName =
  (name: string) =>
  (finding: Finding): Finding | null => {
    const names = namesOf(finding).filter((one) => one !== name);
    return names.length === 0 && linesOf(finding).length === 0 ? null : withFacts(finding, { names });
  };

/** The same finding, of these lines alone. */
export const narrow = (finding: Finding, lines: readonly string[]): Finding =>
  'lines' in finding.reason.facts ? withFacts(finding, { lines: [...lines] }) : finding;
