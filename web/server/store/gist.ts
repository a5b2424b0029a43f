import type { OrderGist } from '#domain';

/** Out of the column that a decision wrote; null: decided before it was kept. */
export const readGist = (text: string | null): OrderGist | null =>
  text === null ? null : (JSON.parse(text) as OrderGist); // written by decidedColumns
