import { rules as texts } from '#messages/rules';
import { useState } from 'react';
import type { EditionJson, ParameterJson, RulesPage } from '#contract';
import { useRuleValues } from '../../api/rules.ts';
import { CitationLink } from '../../components/citation-link.tsx';
import { BlockStack, Box, Text } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { WordField } from '../../components/setting-fields.tsx';
import { SkeletonLines } from '../../components/skeletons.tsx';
import { Fact, Rich } from '../../components/text.tsx';
import { pieces, words } from '../../format/words.ts';
import { daysText } from '../../phrases/rules.ts';

const say = words(texts);
const sayPieces = pieces(texts);

/** Every value of the law that verdicts are made by, with its days and its source. */
export function RulebookCard({ rules }: { rules: RulesPage }) {
  const { data, error, refetch } = useRuleValues();
  return (
    <TitledCard title={say('rulebook')}>
      <Fact label={say('checked-through')}>
        {say('checked-through.what', {
          day: { day: rules.rulebook.checkedThrough },
          stale: { day: rules.freshUntil },
          days: rules.staleAfterDays,
        })}
      </Fact>
      <Editions editions={rules.editions} />
      {data !== undefined && <Values parameters={data.parameters} />}
      {data === undefined && error !== null && <ErrorBanner error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <SkeletonLines />}
    </TitledCard>
  );
}

function Values({ parameters }: { parameters: readonly ParameterJson[] }) {
  const [typed, setTyped] = useState('');
  const found = parameters.filter((parameter) => holds(parameter, typed));
  const groups = [...new Set(found.map(({ group }) => group))];
  return (
    <>
      <WordField
        label={say('search-rules')}
        value={typed}
        onChange={setTyped}
        placeholder={say('search-rules.example')}
      />
      <Text as="p" tone="subdued">
        {say('found', { rules: found.length })}
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
        {say('editions')}
      </Text>
      <BlockStack as="ol" gap="200">
        {editions.map(({ version, day, hash, changed }, place) => (
          <li key={version}>
            <Text as="p" breakWord>
              {say(place === 0 ? 'edition.today' : 'edition', { version, changed })}
            </Text>
            <Text as="p" variant="bodySm" tone="subdued">
              <Rich
                pieces={sayPieces('edition.of', {
                  day: { day },
                  hash: { piece: <abbr title={hash}>{hash.slice(0, 12)}</abbr> },
                })}
              />
            </Text>
          </li>
        ))}
      </BlockStack>
      <Text as="p" variant="bodySm" tone="subdued">
        {say('edition.what')}
      </Text>
    </BlockStack>
  );
}

function holds({ name, is, entries }: ParameterJson, typed: string): boolean {
  const text = [name, is, ...entries.flatMap(({ value, source }) => [value, source.cite, source.says])]
    .join(' ')
    .toLowerCase();
  return typed
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
            {say('parameter.in', { unit: parameter.unit, day: { day: parameter.checkedThrough } })}
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
