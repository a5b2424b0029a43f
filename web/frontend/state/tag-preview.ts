import { isTagPrefix, wantedTags } from '#shopify';

export interface TagExample {
  readonly order: string;
  readonly tags: readonly string[];
}

/** What the tags will read under a prefix, for three orders that show the range; null while the prefix cannot be used. */
export function tagExamples(tagPrefix: string, tagNotApplicable: boolean): TagExample[] | null {
  if (!isTagPrefix(tagPrefix)) return null;
  const settings = { tagPrefix, tagNotApplicable };
  return [
    {
      order: 'Ready for an informal entry',
      tags: wantedTags({ verdict: 'ineligible', leadReason: 'SUSPENDED_ALL', entry: '11' }, settings),
    },
    {
      order: 'Lacks a country of origin',
      tags: wantedTags({ verdict: 'review', leadReason: 'MISSING_ORIGIN', entry: '11' }, settings),
    },
    {
      order: 'May enter duty-free',
      tags: wantedTags({ verdict: 'eligible', leadReason: null, entry: '321' }, settings),
    },
    {
      order: 'Stays outside the US',
      tags: wantedTags({ verdict: 'not-applicable', leadReason: 'NOT_US', entry: 'none' }, settings),
    },
  ];
}
