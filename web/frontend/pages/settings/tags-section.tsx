import type { TagSampleJson } from '#contract';
import { Badge, BlockStack, Checkbox, InlineStack, Text } from '../../components/kit.ts';
import { FormSection, SmallPrint, WordField } from '../../components/setting-fields.tsx';
import { TAG_PREFIX_RULE } from '../../state/settings-check.ts';
import { tagExamples } from '../../state/tag-preview.ts';
import type { SectionProps } from './section-props.ts';

export function TagsSection({
  values,
  onChange,
  errorOf,
  samples,
}: SectionProps & { samples: readonly TagSampleJson[] }) {
  const examples = tagExamples(samples, values);
  return (
    <FormSection
      title="Order tags"
      about="Only tags with this prefix, those that name the entry (Entry-…) and those that say whether an order can leave (Cross-…) are ever added to your orders or removed from them."
    >
      <WordField
        label="Tag prefix"
        value={values.tagPrefix}
        onChange={(tagPrefix) => onChange({ tagPrefix })}
        error={errorOf('tagPrefix') ?? (examples === null ? TAG_PREFIX_RULE : undefined)}
        help="Tags read, for example, S321-ineligible. Changing it replaces the tags of orders that have not left."
      />
      <Checkbox
        label="Tag whether an order can cross (Cross-…)"
        helpText="Cross-ready, or Cross-hold- with what it waits for, or Cross-stop- with what bars it."
        checked={values.tagCrossing}
        onChange={(tagCrossing) => onChange({ tagCrossing })}
      />
      <Checkbox
        label={`Tag the verdict under Section 321 (${values.tagPrefix}-…)`}
        helpText="Eligible, ineligible or to be reviewed, and the first reason. Entry-… names the entry as long as one of the two families is on."
        checked={values.tagVerdict}
        onChange={(tagVerdict) => onChange({ tagVerdict })}
      />
      <Checkbox
        label="Tag orders that Section 321 does not concern"
        helpText="Orders that stay outside the US, ship from within it, or hold no physical goods."
        checked={values.tagNotApplicable}
        onChange={(tagNotApplicable) => onChange({ tagNotApplicable })}
      />
      {examples && (
        <BlockStack gap="300">
          <Text as="h3" variant="headingSm">
            How orders placed now would be tagged
          </Text>
          {examples.map(({ order, tags }) => (
            <BlockStack key={order} gap="100">
              <SmallPrint>{order}</SmallPrint>
              <InlineStack gap="100">
                {tags.length === 0 ? <Text as="span">No tag</Text> : tags.map((tag) => <Badge key={tag}>{tag}</Badge>)}
              </InlineStack>
            </BlockStack>
          ))}
        </BlockStack>
      )}
    </FormSection>
  );
}
