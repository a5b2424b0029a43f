import { rules as texts } from '#messages/rules';
import { formatDay } from '../../format/day.ts';
import { words } from '../../format/words.ts';
import { daysText } from '../../phrases/rules.ts';
import type { Lane, Look } from './timeline-lanes.ts';

const say = words(texts);

export const LOOKS: Readonly<Record<Look, string>> = {
  open: '#0c8a5b',
  partly: '#8f6a00',
  closed: '#c5280c',
  repealed: '#616161',
};
const [WIDTH, TITLE, BLOCK, DATES, TOP] = [780, 20, 34, 34, 24];
const LANE = TITLE + BLOCK + DATES;
const END = '9999-12-31';

interface PictureProps {
  lanes: readonly Lane[];
  today: string;
  chosen: readonly string[];
  onChoose: (key: string) => void;
}

/** Each stretch is drawn equally wide: what counts is the order; its first day stands beneath. */
export function TimelinePicture({ lanes, today, chosen, onChoose }: PictureProps) {
  const starts = [
    ...new Set([today, ...lanes.flatMap(({ segments }) => segments.flatMap((one) => [one.from, dayAfter(one.until)]))]),
  ]
    .filter((day) => day < END)
    .sort();
  const step = WIDTH / starts.length;
  const placeOf = (day: string): number => step * Math.max(0, starts.filter((start) => start <= day).length - 1);
  const endOf = (until: string | null): number =>
    until === null ? WIDTH : step * starts.filter((start) => start <= until).length;
  const height = TOP + lanes.length * LANE;
  const now = placeOf(today) + step / 2;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={say('timeline.picture')}
      style={{ width: '100%', height: 'auto' }}
    >
      {lanes.map((lane, at) => {
        const y = TOP + at * LANE;
        return (
          <g key={lane.id}>
            <text x={0} y={y + 13} fontSize={12} fill="#303030">
              {lane.name}
            </text>
            {lane.segments.map((segment) => {
              const x = placeOf(segment.from);
              const width = Math.max(2, endOf(segment.until) - x - 2);
              const [day, year] = dayAndYear(segment.from);
              return (
                <g key={segment.key} onClick={() => onChoose(segment.key)} style={{ cursor: 'pointer' }}>
                  <title>
                    {say('days.what', { days: daysText(segment.from, segment.until), what: segment.words })}
                  </title>
                  <rect
                    x={x}
                    y={y + TITLE}
                    width={width}
                    height={BLOCK}
                    rx={5}
                    fill={LOOKS[segment.look]}
                    stroke={chosen.includes(segment.key) ? '#1a1a1a' : 'none'}
                    strokeWidth={3}
                  />
                  <text x={x + width / 2} y={y + TITLE + 21} fontSize={11} fill="#ffffff" textAnchor="middle">
                    {segment.label}
                  </text>
                  <text x={x + 1} y={y + TITLE + BLOCK + 12} fontSize={10} fill="#616161">
                    {day}
                  </text>
                  <text x={x + 1} y={y + TITLE + BLOCK + 24} fontSize={10} fill="#616161">
                    {year}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
      <line x1={now} x2={now} y1={TOP - 6} y2={height} stroke="#1a1a1a" strokeWidth={2} strokeDasharray="5 4" />
      <text x={Math.min(WIDTH - 70, Math.max(70, now))} y={13} fontSize={12} fill="#1a1a1a" textAnchor="middle">
        {say('today.day', { day: { day: today } })}
      </text>
    </svg>
  );
}

/** On two lines: the year is the last of a day in each of our languages. */
function dayAndYear(day: string): readonly [day: string, year: string] {
  const text = formatDay(day);
  const year = day.slice(0, 4);
  return [text.replace(year, '').trimEnd().replace(/,$/, ''), year];
}

const dayAfter = (day: string | null): string =>
  day === null ? END : new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
