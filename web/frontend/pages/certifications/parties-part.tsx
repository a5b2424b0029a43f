import type { CertifiedPartyJson } from '#contract';
import { certification } from '#messages/certification';
import { BlockStack, InlineGrid, Text } from '../../components/kit.ts';
import { TitledCard } from '../../components/notices.tsx';
import { ChoiceField, WordField } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';
import type { CertificationDraft, PartyChoice } from '../../state/certification-draft.ts';

const say = words(certification);

interface PartProps {
  draft: CertificationDraft;
  change: (draft: CertificationDraft) => void;
}

const ROLES = (['exporter', 'producer', 'importer'] as const).map((value) => ({ value, label: say(`role.${value}`) }));

const CHOICES: Readonly<Record<'exporter' | 'producer' | 'importer', readonly PartyChoice[]>> = {
  exporter: ['same', 'named', 'unknown'],
  producer: ['same', 'named', 'various', 'on-request'],
  importer: ['unknown', 'same', 'named'],
};

const PARTY_FIELDS = ['name', 'address', 'email', 'phone'] as const;

/** Elements 1 to 5: who certifies and in which role, exporter, producer and importer. */
export function PartiesPart({ draft, change }: PartProps) {
  return (
    <TitledCard title={say('parties.title')}>
      <BlockStack gap="400">
        <ChoiceField
          label={say('role')}
          value={draft.role}
          options={ROLES}
          onChange={(value) => {
            const role = ROLES.find((one) => one.value === value)?.value;
            if (role) change({ ...draft, role });
          }}
        />
        <PartyFields
          title={say('certifier')}
          party={draft.certifier}
          change={(certifier) => change({ ...draft, certifier })}
        />
        {(['exporter', 'producer', 'importer'] as const)
          .filter((which) => which !== draft.role)
          .map((which) => (
            <Other key={which} which={which} draft={draft} change={change} />
          ))}
      </BlockStack>
    </TitledCard>
  );
}

function Other({ which, draft, change }: PartProps & { which: 'exporter' | 'producer' | 'importer' }) {
  const { choice, party } = draft[which];
  const set = (differing: Partial<CertificationDraft['exporter']>) =>
    change({ ...draft, [which]: { ...draft[which], ...differing } });
  return (
    <BlockStack gap="200">
      <ChoiceField
        label={say(which)}
        value={choice}
        options={CHOICES[which].map((value) => ({ value, label: say(`party.${value}`) }))}
        onChange={(value) => {
          const chosen = CHOICES[which].find((one) => one === value);
          if (chosen) set({ choice: chosen });
        }}
      />
      {choice === 'named' && <PartyFields title={say(which)} party={party} change={(next) => set({ party: next })} />}
    </BlockStack>
  );
}

function PartyFields({
  title,
  party,
  change,
}: {
  title: string;
  party: CertifiedPartyJson;
  change: (party: CertifiedPartyJson) => void;
}) {
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {title}
      </Text>
      <InlineGrid columns={{ xs: 1, sm: 2 }} gap="200">
        {PARTY_FIELDS.map((field) => (
          <WordField
            key={field}
            label={say(`party.${field}`)}
            value={party[field]}
            longest={field === 'address' ? 200 : field === 'phone' ? 40 : 100}
            onChange={(value) => change({ ...party, [field]: value })}
          />
        ))}
      </InlineGrid>
    </BlockStack>
  );
}
