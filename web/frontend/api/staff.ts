import { loadEventsApi, staffApi } from '#contract';
import type { Role } from '#contract';
import { shell } from '#messages/shell';
import { useQuery } from '@tanstack/react-query';
import { words } from '../format/words.ts';
import { ask } from './client.ts';
import { useChange } from './mutations.ts';

const say = words(shell);
const MINUTES = 60_000;

/** People come and go by the day. */
export const useStaff = () =>
  useQuery({ queryKey: ['staff'], queryFn: ({ signal }) => ask(staffApi.list, { signal }), staleTime: 5 * MINUTES });

export const useGiveRole = () =>
  useChange(({ id, role }: { id: string; role: Role | null }) =>
    ask(staffApi.giveRole, { params: { id }, body: { role } }),
  );

/** What a person is called by the id that stands in the records; `start`: at the start of a sentence. */
export function usePersonName(): (id: string, start?: boolean) => string {
  const { data } = useStaff();
  return (id, start = false) =>
    data?.people.find((person) => person.id === id)?.name ?? say(start ? 'staff-member.start' : 'staff-member', { id });
}

/** `version`: whatever the load's life hangs on; a new one asks again. */
export const useLoadEvents = (id: string, version: string) =>
  useQuery({
    queryKey: ['shipment', id, 'events', version],
    queryFn: ({ signal }) => ask(loadEventsApi.list, { params: { id }, signal }),
  });
