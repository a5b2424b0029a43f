import { rules as texts } from '#messages/rules';
import { useState } from 'react';
import type { RulesPage } from '#contract';
import { Badge, BlockStack, Text, useBreakpoints } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { words } from '../../format/words.ts';
import { daysText } from '../../phrases/rules.ts';
import { CitedDetails } from './cited-details.tsx';
import { Milestones } from './milestones.tsx';
import { lanesOfLaw, ownLane, stretchesOf } from './timeline-lanes.ts';
import type { Stretch } from './timeline-lanes.ts';
import { LOOKS, TimelinePicture } from './timeline-picture.tsx';

const say = words(texts);

const END = '9999-12-31';

/** The regimes one after the other, past and to come. */
export function TimelineCard({ rules }: { rules: RulesPage }) {
  const [chosen, setChosen] = useState<string | null>(null);
  // On a phone the list below is the timeline: its stretches carry the same colors from top to bottom.
  const { smDown } = useBreakpoints();
  const law = lanesOfLaw(rules);
  const own = ownLane(rules);
  const [ours, yours] = [stretchesOf(law), own === null ? [] : stretchesOf([own])];
  const keys = [...ours, ...yours].find((stretch) => chosen !== null && stretch.keys.includes(chosen))?.keys ?? [];
  const list = (stretches: readonly Stretch[]) =>
    stretches.map((stretch) => (
      <StretchLine
        key={stretch.key}
        stretch={stretch}
        today={rules.today}
        open={chosen !== null && stretch.keys.includes(chosen)}
        onToggle={(open) =>
          setChosen((now) => (open ? stretch.key : now !== null && stretch.keys.includes(now) ? null : now))
        }
      />
    ));
  return (
    <TitledCard title={say('timeline')}>
      <BlockStack gap="300">
        {!smDown && (
          <TimelinePicture
            lanes={own === null ? law : [...law, own]}
            today={rules.today}
            chosen={keys}
            onChoose={setChosen}
          />
        )}
        <BlockStack gap="100">{list(ours)}</BlockStack>
        {yours.length > 0 && (
          <BlockStack gap="100">
            <Text as="h3" variant="headingSm">
              {say('your-amendments')}
            </Text>
            {list(yours)}
          </BlockStack>
        )}
        <Milestones milestones={rules.milestones} />
      </BlockStack>
    </TitledCard>
  );
}

interface StretchProps {
  stretch: Stretch;
  today: string;
  open: boolean;
  onToggle: (open: boolean) => void;
}

function StretchLine({ stretch, today, open, onToggle }: StretchProps) {
  const { look, from, until, words: regime, only, source } = stretch;
  return (
    <CitedDetails color={LOOKS[look]} citation={source} open={open} onToggle={onToggle}>
      <strong>{regime}</strong>{' '}
      {only === null
        ? daysText(from, until)
        : say('stretch.only', { days: daysText(from, until), only: say(`only.${only}`) })}{' '}
      {from <= today && today <= (until ?? END) && (
        <Badge size="small" tone="info">
          {say('today')}
        </Badge>
      )}
    </CitedDetails>
  );
}
