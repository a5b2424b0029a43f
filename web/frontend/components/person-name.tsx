import { usePersonName } from '../api/staff.ts';

/** A person of the store by the id that stands in the records; `start`: at the start of a sentence. */
export const PersonName = ({ id, start = false }: { id: string; start?: boolean }) => (
  <bdi>{usePersonName()(id, start)}</bdi>
);
