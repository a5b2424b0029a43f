import type { CertifiableJson, CertificationsPage } from '#contract';
import { certification } from '#messages/certification';
import { Badge, BlockStack, Checkbox, InlineStack, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { ChoiceField } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';
import type { CertificationDraft } from '../../state/certification-draft.ts';

const say = words(certification);

interface PartProps {
  draft: CertificationDraft;
  change: (draft: CertificationDraft) => void;
}

const CRITERIA = (['A', 'B', 'C', 'D'] as const).map((value) => ({ value, label: say(`criterion.${value}`) }));

/** The products that may be certified, each with its criterion once it is chosen, and why one may not. */
export function GoodsPart({ page, draft, change }: PartProps & { page: CertificationsPage }) {
  const { goods, goodsInAll, today } = page;
  return (
    <TitledCard title={say('goods.title')}>
      <BlockStack gap="300">
        {goods.length === 0 && <Text as="p">{say('goods.none')}</Text>}
        {goods.map((good) => (
          <Good key={good.article} good={good} today={today} draft={draft} change={change} />
        ))}
        {goodsInAll > goods.length && (
          <Text as="p" tone="subdued">
            {say('goods.more', { n: goodsInAll - goods.length })}
          </Text>
        )}
      </BlockStack>
    </TitledCard>
  );
}

function Good({ good, today, draft, change }: PartProps & { good: CertifiableJson; today: string }) {
  const { article, description, sku, hts, origin, refused } = good;
  const name = sku === null ? description : `${description} (${sku})`;
  const chosen = draft.criteria[article];
  const pick = (isPicked: boolean) => {
    const { [article]: _, ...others } = draft.criteria;
    change({ ...draft, criteria: isPicked ? { ...others, [article]: 'B' } : others });
  };
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Checkbox
          label={name}
          checked={chosen !== undefined}
          disabled={refused !== null}
          onChange={pick}
          helpText={say('good.number', { hts: hts ?? say('good.unknown'), origin: origin ?? say('good.unknown') })}
        />
        <Cover good={good} today={today} />
      </InlineStack>
      {refused !== null && (
        <Text as="p" tone="critical" breakWord>
          {name} {refused}
        </Text>
      )}
      {chosen !== undefined && (
        <ChoiceField
          label={say('criterion')}
          value={chosen}
          options={CRITERIA}
          onChange={(value) => {
            const criterion = CRITERIA.find((one) => one.value === value)?.value;
            if (criterion) change({ ...draft, criteria: { ...draft.criteria, [article]: criterion } });
          }}
        />
      )}
    </BlockStack>
  );
}

function Cover({ good: { coveredUntil, refused }, today }: { good: CertifiableJson; today: string }) {
  if (coveredUntil === null) return refused === null ? <Badge tone="attention">{say('good.none')}</Badge> : null;
  const day = { day: coveredUntil };
  return coveredUntil < today ? (
    <Badge tone="critical">{say('good.expired', { day })}</Badge>
  ) : (
    <Badge tone="success">{say('good.covered', { day })}</Badge>
  );
}
