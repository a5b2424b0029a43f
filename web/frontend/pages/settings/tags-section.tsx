import type { TagSampleJson } from '#contract';
import { settingsCustoms as texts } from '#messages/settings-customs';
import { Badge, BlockStack, Checkbox, InlineStack, Text } from '../../components/kit.ts';
import { FormSection, SmallPrint, WordField } from '../../components/setting-fields.tsx';
import { TAG_PREFIX_RULE } from '../../state/settings-check.ts';
import { tagExamples } from '../../state/tag-preview.ts';
import type { SectionProps } from './section-props.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

export function TagsSection({
  values,
  onChange,
  errorOf,
  samples,
}: SectionProps & { samples: readonly TagSampleJson[] }) {
  const examples = tagExamples(samples, values);
  return (
    <FormSection title={say('tags')} about={say('tags.about')}>
      <WordField
        label={say('tags.prefix')}
        value={values.tagPrefix}
        onChange={(tagPrefix) => onChange({ tagPrefix })}
        error={errorOf('tagPrefix') ?? (examples === null ? TAG_PREFIX_RULE : undefined)}
        help={say('tags.prefix.help')}
      />
      <Checkbox
        label={say('tags.crossing')}
        helpText={say('tags.crossing.help')}
        checked={values.tagCrossing}
        onChange={(tagCrossing) => onChange({ tagCrossing })}
      />
      <Checkbox
        label={say('tags.verdict', { prefix: values.tagPrefix })}
        helpText={say('tags.verdict.help')}
        checked={values.tagVerdict}
        onChange={(tagVerdict) => onChange({ tagVerdict })}
      />
      <Checkbox
        label={say('tags.not-applicable')}
        helpText={say('tags.not-applicable.help')}
        checked={values.tagNotApplicable}
        onChange={(tagNotApplicable) => onChange({ tagNotApplicable })}
      />
      {examples && (
        <BlockStack gap="300">
          <Text as="h3" variant="headingSm">
            {say('tags.samples')}
          </Text>
          {examples.map(({ order, tags }) => (
            <BlockStack key={order} gap="100">
              <SmallPrint>{order}</SmallPrint>
              <InlineStack gap="100">
                {tags.length === 0 ? (
                  <Text as="span">{say('tags.none')}</Text>
                ) : (
                  tags.map((tag) => <Badge key={tag}>{tag}</Badge>)
                )}
              </InlineStack>
            </BlockStack>
          ))}
        </BlockStack>
      )}
    </FormSection>
  );
}
