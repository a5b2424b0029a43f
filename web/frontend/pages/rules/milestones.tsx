import type { MilestoneJson } from '#contract';
import { rules as texts } from '#messages/rules';
import { Badge, BlockStack, Text } from '../../components/kit.ts';
import { words } from '../../format/words.ts';
import { daysText } from '../../phrases/rules.ts';
import { CitedDetails } from './cited-details.tsx';

const say = words(texts);

const ABOUT = {
  filing: { tone: 'info', label: say('milestone.filing') },
  data: { tone: 'info', label: say('milestone.data') },
  person: { tone: 'info', label: say('milestone.person') },
  announced: { tone: 'attention', label: say('milestone.announced') },
} as const;

/** What happened beside the regimes. None of it opens or closes the exemption. */
export function Milestones({ milestones }: { milestones: readonly MilestoneJson[] }) {
  return (
    <BlockStack gap="100">
      <Text as="h3" variant="headingSm">
        {say('milestones')}
      </Text>
      {milestones.map(({ id, about, tookEffect, is, from, until, source }) => {
        const { tone, label } = tookEffect ? ABOUT[about] : ABOUT.announced;
        return (
          <CitedDetails key={id} color="var(--p-color-border)" citation={source}>
            {say('days.what', {
              days: tookEffect ? daysText(from, until) : say('days.for', { day: { day: from } }),
              what: is,
            })}{' '}
            <Badge tone={tone} size="small">
              {label}
            </Badge>
          </CitedDetails>
        );
      })}
    </BlockStack>
  );
}
