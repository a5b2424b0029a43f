import { legalDay } from '../values/legal-day.ts';
import { cited } from './cited.ts';
import { onlyValue, perLaw } from './engine/parameter.ts';
import { checkedThrough, firstDay } from './known-days.ts';
import type { Dated } from './engine/parameter.ts';

/** What happens to a manifest with a vague description or a name that is none. */
export const manifestTextCheck: Dated<'accepted' | 'due' | 'rejected'> = {
  is: 'What ACE does with vague cargo descriptions and with names that are no names',
  unit: 'by day of arrival',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: 'due',
      source: cited(
        'secondary',
        '19 CFR 123.92; 19 CFR 128.21',
        'govregs.com',
        'A manifest always had to describe the goods precisely, or by six digits of their HTS number; a vague one is no description.',
      ),
      added: '2026-11-30.1',
    },
    {
      from: legalDay('2025-09-27'),
      value: 'rejected',
      source: cited(
        'secondary',
        'ACE manifest validation, 2025-09-27',
        'ghy.com/trade-compliance/cbp-ace-update-incomplete-cargo-manifests',
        'ACE rejects manifests of every mode with an insufficient description, shipper or consignee name.',
      ),
    },
  ],
  struck: [
    {
      from: firstDay,
      value: 'accepted',
      source: cited(
        'secondary',
        '19 CFR 128.21; 19 CFR 123.92',
        'govregs.com',
        'A specific description was due, and rarely enforced by the system.',
      ),
      struck: '2026-11-30.1',
    },
  ],
};

interface ManifestWords {
  /** They say nothing about the goods: a description needs at least two words besides these. */
  readonly vague: readonly string[];
  /** They stand where a name or a street should. */
  readonly placeholders: readonly string[];
}

export const manifestWords: Dated<ManifestWords> = {
  is: 'Words that tell customs nothing, in a description or in place of a name',
  unit: 'words in lower case',
  checkedThrough,
  since: [
    {
      from: firstDay,
      value: {
        vague: (
          'accessories accessory article articles assorted available box cargo consumer description etc freight general gift gifts good goods item items merchandise misc miscellaneous na n/a ' +
          'new no none not of order other package parcel part parts present product products replacement sample samples set specified stuff supplies tbd test the things unknown unspecified various and for with a an'
        ).split(' '),
        placeholders: (
          'test|test test|test order|test name|test customer|customer|customer name|valued customer|consignee|recipient|unknown|n/a|na|none|null|undefined|' +
          'tbd|tba|xx|xxx|xxxx|asdf|same|buyer|anonymous|guest|no name|name|first last|nobody|someone|not available|not provided|' +
          'to order|individual|private|resident|current resident|occupant'
        ).split('|'),
      },
      source: cited(
        'unverified-medium',
        '19 CFR 128.21; ACE manifest validation, 2025-09-27',
        'ghy.com/trade-compliance/cbp-ace-update-incomplete-cargo-manifests',
        'Descriptions such as gift, parts, accessories or sample are refused. The words beyond those are ours.',
      ),
    },
  ],
};

const words = /* @__PURE__ */ onlyValue(manifestWords);
const vague = /* @__PURE__ */ perLaw(() => new Set(words().vague));
export const isVagueWord = (word: string): boolean => vague().has(word);
export const placeholderNames = /* @__PURE__ */ perLaw((): ReadonlySet<string> => new Set(words().placeholders));
const longestPlaceholder = /* @__PURE__ */ perLaw(() => Math.max(...words().placeholders.map(({ length }) => length)));

/** Does it stand where a name or a street should? */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim();
  return bare.length <= longestPlaceholder() && placeholderNames().has(bare.toLowerCase());
}
