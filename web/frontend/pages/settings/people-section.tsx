import { ROLES } from '#contract';
import type { StaffJson } from '#contract';
import { people as texts } from '#messages/people';
import { shell } from '#messages/shell';
import { useGiveRole, useStaff } from '../../api/staff.ts';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { ChoiceField, FormSection } from '../../components/setting-fields.tsx';
import { words } from '../../format/words.ts';
import { oneOf } from '../../state/one-of.ts';

const say = words(texts);
const around = words(shell);

const OPTIONS = [
  { value: '', label: say('no-role') },
  { value: 'owner', label: say('owner') },
  { value: 'manager', label: say('manager') },
  { value: 'shipping', label: say('shipping') },
  { value: 'viewer', label: say('viewer') },
];

/** Who may do what. Saved at once, by itself. */
export function PeopleSection() {
  const staff = useStaff();
  const { people = [], me } = staff.data ?? {};
  const given = people.some(({ role }) => role !== null);
  return (
    <FormSection title={say('title')} about={say('about')}>
      {staff.isError && <ErrorBanner error={staff.error} onRetry={() => void staff.refetch()} />}
      <BlockStack gap="300">
        <Text as="p" tone="subdued">
          {say(given ? 'roles-given' : 'roles-none')}
        </Text>
        {people.map((person) => (
          <Person key={person.id} person={person} mayGive={me?.role === 'owner'} />
        ))}
      </BlockStack>
    </FormSection>
  );
}

function Person({ person, mayGive }: { person: StaffJson; mayGive: boolean }) {
  const giveRole = useGiveRole();
  const name = person.name ?? around('staff-member.start', { id: person.id });
  if (person.accountOwner || !mayGive) {
    const role = OPTIONS.find(({ value }) => value === (person.role ?? ''))?.label;
    return (
      <Text as="p">{say('has-role', { name, role: person.accountOwner ? say('account-owner') : (role ?? '') })}</Text>
    );
  }
  return (
    <ChoiceField
      label={name}
      value={person.role ?? ''}
      options={OPTIONS}
      onChange={(role) => giveRole.mutate({ id: person.id, role: oneOf(ROLES, role) })}
    />
  );
}
