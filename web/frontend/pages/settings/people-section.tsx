import { ROLES } from '#contract';
import type { StaffJson } from '#contract';
import { useGiveRole, useStaff } from '../../api/staff.ts';
import { BlockStack, Text } from '../../components/kit.ts';
import { ErrorBanner } from '../../components/notices.tsx';
import { ChoiceField, FormSection } from '../../components/setting-fields.tsx';
import { oneOf } from '../../state/one-of.ts';

const OPTIONS = [
  { value: '', label: 'No role given' },
  { value: 'owner', label: 'Owner: everything, and gives roles' },
  { value: 'manager', label: 'Manager: everything but roles' },
  { value: 'shipping', label: 'Shipping: shipments, seals, products, files' },
  { value: 'viewer', label: 'Viewer: looks on' },
];

/** Who may do what. Saved at once, by itself. */
export function PeopleSection() {
  const staff = useStaff();
  const { people = [], me } = staff.data ?? {};
  const given = people.some(({ role }) => role !== null);
  return (
    <FormSection
      title="People"
      about="Who has opened Minimis, by the name that Shopify gives. The owner of the store says here who may do what."
    >
      {staff.isError && <ErrorBanner error={staff.error} onRetry={() => void staff.refetch()} />}
      <BlockStack gap="300">
        <Text as="p" tone="subdued">
          {given
            ? 'Who has no role looks on. The owner of the store may always do everything.'
            : 'Nobody has a role, so everybody who can open Minimis may do everything. Once one person has a role, those without one look on.'}
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
  const name = person.name ?? `Staff member ${person.id}`;
  if (person.accountOwner || !mayGive) {
    const role = OPTIONS.find(({ value }) => value === (person.role ?? ''))?.label;
    return (
      <Text as="p">
        {name}: {person.accountOwner ? 'owner of the store' : role}
      </Text>
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
