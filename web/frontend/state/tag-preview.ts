import type { TagSampleJson } from '#contract';
import type { CrossingFacts } from '#domain';
import { crossingStatus, REASON_CODES } from '#domain';
import { isTagPrefix, wantedTags } from '#shopify';
import type { TagDecision, TagSettings } from '#shopify';
import { settings as texts } from '#messages/settings';
import { words } from '../format/words.ts';

const say = words(texts);

export interface TagExample {
  readonly order: string;
  readonly tags: readonly string[];
}

const SAMPLE_NAMES: Readonly<Record<TagSampleJson['sample'], string>> = {
  complete: say('sample.complete'),
  'no-origin': say('sample.no-origin'),
  embargoed: say('sample.embargoed'),
  abroad: say('sample.abroad'),
};

/** What the tags of orders placed now will read; null while the prefix cannot be used. The decisions are the server's: nothing is shown that would not come. */
export function tagExamples(samples: readonly TagSampleJson[], settings: TagSettings): TagExample[] | null {
  if (!isTagPrefix(settings.tagPrefix)) return null;
  return samples.map(({ sample, leadReason, missing, ...decision }) => ({
    order: SAMPLE_NAMES[sample],
    tags: wantedTags(
      taggedAs({ ...decision, leadReason: known(leadReason), missing: missing.flatMap((code) => known(code) ?? []) }),
      settings,
    ),
  }));
}

/** An order that was just placed and paid, and that no load holds. */
const taggedAs = (
  decision: Pick<CrossingFacts, 'verdict' | 'leadReason' | 'entry' | 'entryReady' | 'missing'>,
): TagDecision => ({
  ...decision,
  crossing: crossingStatus({ ...decision, asks: false, stays: null, cancelled: false, fulfilled: false, load: null }),
});

const known = (code: string | null) => REASON_CODES.find((one) => one === code) ?? null;
