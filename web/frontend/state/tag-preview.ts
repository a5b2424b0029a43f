import type { TagSampleJson } from '#contract';
import { REASON_CODES } from '#domain';
import { isTagPrefix, wantedTags } from '#shopify';
import type { TagSettings } from '#shopify';

export interface TagExample {
  readonly order: string;
  readonly tags: readonly string[];
}

const SAMPLE_NAMES: Readonly<Record<TagSampleJson['sample'], string>> = {
  complete: 'A T-shirt with country of origin and HTS number',
  'no-origin': 'The same without its country of origin',
  embargoed: 'The same with Cuban cigars in the order',
  abroad: 'The same, sent to Canada',
};

/** What the tags of orders placed now will read; null while the prefix cannot be used. The decisions are the server's: nothing is shown that would not come. */
export function tagExamples(samples: readonly TagSampleJson[], settings: TagSettings): TagExample[] | null {
  if (!isTagPrefix(settings.tagPrefix)) return null;
  return samples.map(({ sample, leadReason, missing, ...decision }) => ({
    order: SAMPLE_NAMES[sample],
    tags: wantedTags(
      {
        ...decision,
        leadReason: known(leadReason),
        missing: missing.flatMap((code) => known(code) ?? []),
        stays: null,
      },
      settings,
    ),
  }));
}

const known = (code: string | null) => REASON_CODES.find((one) => one === code) ?? null;
