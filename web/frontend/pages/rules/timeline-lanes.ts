import type { CitationJson, RulesPage } from '#contract';
import { rules as texts } from '#messages/rules';
import { words } from '../../format/words.ts';
import { amendmentWords, regimeWords } from '../../phrases/rules.ts';

const say = words(texts);

export type Look = 'open' | 'partly' | 'closed' | 'repealed';

/** A stretch of days under one regime. */
export interface Segment {
  readonly key: string;
  /** Short enough for the picture. */
  readonly label: string;
  readonly words: string;
  readonly from: string;
  readonly until: string | null;
  readonly look: Look;
  readonly source: CitationJson;
}

/** A way of carriage that the law treats apart, or the merchant's own. */
export type LaneId = 'lane.other' | 'lane.mail' | 'your-amendments';

export interface Lane {
  readonly id: LaneId;
  readonly name: string;
  readonly segments: readonly Segment[];
}

/** A stretch as the list has it, once: `only` names the lane where it is not the same by every way of carriage. */
export interface Stretch extends Segment {
  readonly only: 'lane.other' | 'lane.mail' | null;
  /** Of its segments in the picture. */
  readonly keys: readonly string[];
}

/** The law by ways of carriage, the mail apart. */
export function lanesOfLaw({ tracks }: Pick<RulesPage, 'tracks'>): readonly Lane[] {
  const lane = (id: LaneId, spans: RulesPage['tracks']['other']): Lane => ({
    id,
    name: say(id),
    segments: spans.map((span) => {
      const look = lookOf(span);
      return {
        key: `${id} ${span.from}`,
        label: say(`look.${look}`),
        words: regimeWords(span),
        from: span.from,
        until: span.until,
        look,
        source: span.source,
      };
    }),
  });
  return [lane('lane.other', tracks.other), lane('lane.mail', tracks.mail)];
}

function lookOf({ exemption, closedOrigins }: RulesPage['tracks']['other'][number]): Look {
  if (exemption === 'open') return closedOrigins.length === 0 ? 'open' : 'partly';
  return exemption === 'suspended' ? 'closed' : 'repealed';
}

/** What the merchant has put beside it; null: no exemption. */
export function ownLane({ amendments }: Pick<RulesPage, 'amendments'>): Lane | null {
  const segments = amendments
    .flatMap(({ rule, withdrawn, ...own }) =>
      rule?.kind === 'exemption' && withdrawn === null ? [{ rule, ...own }] : [],
    )
    .map(({ id, rule, from, until, source, why, at }): Segment => ({
      key: `own ${id}`,
      label: say('amendment', { id }),
      words: amendmentWords(rule),
      from,
      until,
      look: rule.closedOrigins.length > 0 ? 'partly' : 'open',
      source: { cite: source, url: source, says: why, checkedOn: at.slice(0, 10), confidence: 'merchant' },
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return segments.length === 0 ? null : { id: 'your-amendments', name: say('your-amendments'), segments };
}

const wayOf = (lane: LaneId | undefined): Stretch['only'] =>
  lane === undefined || lane === 'your-amendments' ? null : lane;

/** What holds by every way alike stands once. Oldest first. */
export function stretchesOf(lanes: readonly Lane[]): readonly Stretch[] {
  const found = new Map<string, { segment: Segment; in: { lane: LaneId; key: string }[] }>();
  for (const { id, segments } of lanes)
    for (const segment of segments) {
      const same = [segment.from, segment.until, segment.words, segment.source.cite].join('|');
      const known = found.get(same) ?? { segment, in: [] };
      known.in.push({ lane: id, key: segment.key });
      found.set(same, known);
    }
  return [...found.values()]
    .map(({ segment, in: places }) => ({
      ...segment,
      only: places.length === lanes.length ? null : wayOf(places[0]?.lane),
      keys: places.map(({ key }) => key),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
