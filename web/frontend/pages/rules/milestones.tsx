import type { MilestoneJson } from '#contract';
import { CitationLink } from '../../components/citation-link.tsx';
import { Badge, BlockStack, Box, Text } from '../../components/kit.ts';
import { formatDay } from '../../format/day.ts';
import { daysText } from '../../phrases/rules.ts';

const ABOUT = {
  filing: { tone: 'info', label: 'Filing' },
  data: { tone: 'info', label: 'Data' },
  person: { tone: 'info', label: 'One person' },
  announced: { tone: 'attention', label: 'Announced, never took effect' },
} as const;

/** What happened beside the regimes. None of it opens or closes the exemption. */
export function Milestones({ milestones }: { milestones: readonly MilestoneJson[] }) {
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        Along the way
      </Text>
      {milestones.map(({ id, about, tookEffect, is, from, until, source }) => {
        const { tone, label } = tookEffect ? ABOUT[about] : ABOUT.announced;
        return (
          <details
            key={id}
            style={{
              borderInlineStart: '0.375rem solid var(--p-color-border)',
              paddingInlineStart: '0.5rem',
            }}
          >
            <summary>
              {tookEffect ? daysText(from, until) : `For ${formatDay(from)}`}: {is}{' '}
              <Badge tone={tone} size="small">
                {label}
              </Badge>
            </summary>
            <Box paddingInlineStart="400" paddingBlock="200">
              <CitationLink citation={source} />
            </Box>
          </details>
        );
      })}
    </BlockStack>
  );
}
