import { useState } from 'react';
import type { CitationJson, RulesPage } from '#contract';
import { CitationLink } from '../../components/citation-link.tsx';
import { BlockStack, Box, Text, useBreakpoints } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { formatDay } from '../../format/day.ts';
import { amendmentWords, daysText, regimeWords } from '../../phrases/rules.ts';
import { Milestones } from './milestones.tsx';

interface Segment {
  readonly key: string;
  readonly id: string;
  readonly words: string;
  readonly from: string;
  readonly until: string | null;
  readonly look: 'open' | 'partly' | 'closed' | 'repealed';
  readonly source: CitationJson;
}
interface Lane {
  readonly name: string;
  readonly segments: readonly Segment[];
}

const LOOKS = { open: '#0c8a5b', partly: '#b98900', closed: '#c5280c', repealed: '#616161' } as const;
const [WIDTH, LANE, GAP, TOP] = [720, 44, 14, 34];
const END = '9999-12-31';

/** The regimes one after the other, past and to come. Each stretch is drawn equally wide: what counts is the order, the days stand in the list. */
export function TimelineCard({ rules }: { rules: RulesPage }) {
  const [chosen, setChosen] = useState<string | null>(null);
  // On a phone the list below is the timeline: its stretches carry the same colors from top to bottom.
  const { smDown } = useBreakpoints();
  const lanes = lanesOf(rules);
  return (
    <TitledCard title="Section 321 through time">
      <BlockStack gap="300">
        {!smDown && <Picture lanes={lanes} today={rules.today} chosen={chosen} onChoose={setChosen} />}
        {lanes.map((lane) => (
          <BlockStack gap="100" key={lane.name}>
            <Text as="h3" variant="headingSm">
              {lane.name}
            </Text>
            {lane.segments.map((segment) => (
              <details
                key={segment.key}
                style={{ borderInlineStart: `0.375rem solid ${LOOKS[segment.look]}`, paddingInlineStart: '0.5rem' }}
                open={chosen === segment.key}
                onToggle={(event) => {
                  if (event.currentTarget.open) setChosen(segment.key);
                  else setChosen((now) => (now === segment.key ? null : now));
                }}
              >
                <summary>
                  <strong>{segment.id}</strong> {daysText(segment.from, segment.until)}: {segment.words}
                  {isOn(segment, rules.today) && ' (today)'}
                </summary>
                <Box paddingInlineStart="400" paddingBlock="200">
                  <CitationLink citation={segment.source} />
                </Box>
              </details>
            ))}
          </BlockStack>
        ))}
        <Milestones milestones={rules.milestones} />
      </BlockStack>
    </TitledCard>
  );
}

const isOn = ({ from, until }: Pick<Segment, 'from' | 'until'>, day: string): boolean =>
  from <= day && day <= (until ?? END);

interface PictureProps {
  lanes: readonly Lane[];
  today: string;
  chosen: string | null;
  onChoose: (key: string) => void;
}

function Picture({ lanes, today, chosen, onChoose }: PictureProps) {
  const starts = [
    ...new Set([today, ...lanes.flatMap(({ segments }) => segments.flatMap((one) => [one.from, dayAfter(one.until)]))]),
  ]
    .filter((day) => day < END)
    .sort();
  const step = WIDTH / starts.length;
  const placeOf = (day: string): number => step * Math.max(0, starts.filter((start) => start <= day).length - 1);
  const endOf = (until: string | null): number =>
    until === null ? WIDTH : step * starts.filter((start) => start <= until).length;
  const height = TOP + lanes.length * (LANE + GAP + 22);
  const says = lanes
    .map(
      (lane) =>
        `${lane.name}: ${lane.segments.map((one) => `${daysText(one.from, one.until)} ${one.words}`).join('; ')}`,
    )
    .join('. ');
  const now = placeOf(today) + step / 2;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={`Timeline. ${says}`}
      style={{ width: '100%', height: 'auto' }}
    >
      {lanes.map((lane, at) => {
        const y = TOP + at * (LANE + GAP + 22);
        return (
          <g key={lane.name}>
            <text x={0} y={y + 14} fontSize={18} fill="#303030">
              {lane.name}
            </text>
            {lane.segments.map((segment) => {
              const x = placeOf(segment.from);
              const width = Math.max(2, endOf(segment.until) - x - 2);
              return (
                <g key={segment.key} onClick={() => onChoose(segment.key)} style={{ cursor: 'pointer' }}>
                  <title>{`${daysText(segment.from, segment.until)}: ${segment.words}`}</title>
                  <rect
                    x={x}
                    y={y + 20}
                    width={width}
                    height={LANE}
                    rx={6}
                    fill={LOOKS[segment.look]}
                    stroke={chosen === segment.key ? '#1a1a1a' : 'none'}
                    strokeWidth={4}
                  />
                  {width > 40 && (
                    <text x={x + width / 2} y={y + 49} fontSize={20} fill="#ffffff" textAnchor="middle">
                      {segment.id}
                    </text>
                  )}
                </g>
              );
            })}
          </g>
        );
      })}
      <line x1={now} x2={now} y1={TOP - 8} y2={height} stroke="#1a1a1a" strokeWidth={3} strokeDasharray="6 5" />
      <text x={Math.min(WIDTH - 75, Math.max(75, now))} y={18} fontSize={20} fill="#1a1a1a" textAnchor="middle">
        {formatDay(today)}
      </text>
    </svg>
  );
}

const dayAfter = (day: string | null): string =>
  day === null ? END : new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function lanesOf({ tracks, amendments }: RulesPage): Lane[] {
  const lane = (name: string, spans: RulesPage['tracks']['other']): Lane => ({
    name,
    segments: spans.map((span) => ({
      key: `${name} ${span.id} ${span.from}`,
      id: span.id,
      words: regimeWords(span),
      from: span.from,
      until: span.until,
      look:
        span.exemption === 'open'
          ? span.closedOrigins.length === 0
            ? 'open'
            : 'partly'
          : span.exemption === 'suspended'
            ? 'closed'
            : 'repealed',
      source: span.source,
    })),
  });
  const own = amendments
    .filter(({ rule, withdrawn }) => rule.kind === 'exemption' && withdrawn === null)
    .map(({ id, rule, from, until, source, why, at }): Segment => ({
      key: `own ${id}`,
      id: `A-${id}`,
      words: amendmentWords(rule),
      from,
      until,
      look: rule.kind === 'exemption' && rule.closedOrigins.length > 0 ? 'partly' : 'open',
      source: { cite: source, url: source, says: why, checkedOn: at.slice(0, 10), confidence: 'merchant' },
    }));
  const ours = [lane('Truck, air, ocean and rail', tracks.other), lane('International mail', tracks.mail)];
  return own.length === 0
    ? ours
    : [...ours, { name: 'Your amendments', segments: own.sort((a, b) => (a.from < b.from ? -1 : 1)) }];
}
