import { useState } from 'react';
import type { EditionJson, ParameterJson, RulesPage } from '#contract';
import { useRuleValues } from '../../api/rules.ts';
import { CitationLink } from '../../components/citation-link.tsx';
import { BlockStack, Box, Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { SkeletonLines } from '../../components/skeletons.tsx';
import { Fact } from '../../components/text.tsx';
import { formatDay } from '../../format/day.ts';
import { count } from '../../format/list.ts';
import { daysText } from '../../phrases/rules.ts';

/** Every value of the law that verdicts are made by, with its days and its source. */
export function RulebookCard({ rules }: { rules: RulesPage }) {
  const { data, error, refetch } = useRuleValues();
  return (
    <TitledCard title="The rulebook">
      <Fact label="Checked through">
        {formatDay(rules.rulebook.checkedThrough)}; counts as stale after {formatDay(rules.freshUntil)} (
        {rules.staleAfterDays} days, as your settings say)
      </Fact>
      <Editions editions={rules.editions} />
      {data !== undefined && <Values parameters={data.parameters} />}
      {data === undefined && error !== null && <ErrorBanner error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <SkeletonLines />}
    </TitledCard>
  );
}

function Values({ parameters }: { parameters: readonly ParameterJson[] }) {
  const [words, setWords] = useState('');
  const found = parameters.filter((parameter) => holds(parameter, words));
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <>
      <WordField label="Search the rules" value={words} onChange={setWords} placeholder="e.g. alcohol, 9903, Cuba" />
      <Text as="p" tone="subdued">
        {count(found.length, 'rule')}
      </Text>
      {groups.map((group) => (
        <BlockStack gap="100" key={group}>
          <Text as="h3" variant="headingSm">
            {group}
          </Text>
          {found
            .filter((parameter) => parameter.group === group)
            .map((parameter) => (
              <Parameter key={parameter.name} parameter={parameter} />
            ))}
        </BlockStack>
      ))}
    </>
  );
}

/** Verdicts name the edition they were made by; each can still be asked. */
function Editions({ editions }: { editions: readonly EditionJson[] }) {
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        Editions
      </Text>
      <BlockStack as="ol" gap="200">
        {editions.map(({ version, day, hash, changed }, place) => (
          <li key={version}>
            <Text as="p" breakWord>
              {version}
              {place === 0 && ', today’s'}. {changed}
            </Text>
            <Text as="p" variant="bodySm" tone="subdued">
              Of {formatDay(day)}. Fingerprint <abbr title={hash}>{hash.slice(0, 12)}</abbr>
            </Text>
          </li>
        ))}
      </BlockStack>
      <Text as="p" variant="bodySm" tone="subdued">
        A verdict names its edition, and can be decided again by it: see the history on the order’s page.
      </Text>
    </BlockStack>
  );
}

function holds({ name, is, entries }: ParameterJson, words: string): boolean {
  const text = [name, is, ...entries.flatMap(({ value, source }) => [value, source.cite, source.says])]
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Parameter({ parameter }: { parameter: ParameterJson }) {
  return (
    <details>
      <summary>{parameter.is}</summary>
      <Box paddingInlineStart="400" paddingBlock="200">
        <BlockStack gap="300">
          <Text as="p" tone="subdued" variant="bodySm">
            In {parameter.unit}. Checked through {formatDay(parameter.checkedThrough)}.
          </Text>
          {parameter.entries.map((entry) => (
            <BlockStack gap="050" key={entry.from}>
              <Text as="p" fontWeight="semibold">
                {daysText(entry.from, entry.until)}
              </Text>
              <Text as="p" breakWord>
                {entry.value}
              </Text>
              <CitationLink citation={entry.source} />
            </BlockStack>
          ))}
        </BlockStack>
      </Box>
    </details>
  );
}
