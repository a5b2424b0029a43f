import type { MilestoneJson } from '#contract';
import { Badge, BlockStack, Text } from '../../components/kit.ts';
import { formatDay } from '../../format/day.ts';
import { daysText } from '../../phrases/rules.ts';
import { CitedDetails } from './cited-details.tsx';

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
          <CitedDetails key={id} color="var(--p-color-border)" citation={source}>
            {tookEffect ? daysText(from, until) : `For ${formatDay(from)}`}: {is}{' '}
            <Badge tone={tone} size="small">
              {label}
            </Badge>
          </CitedDetails>
        );
      })}
    </BlockStack>
  );
}
