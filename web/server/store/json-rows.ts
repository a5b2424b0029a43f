/** Rows as one text for json_to_recordset. Half a character, as a cut text may end with, is none that the database reads: it becomes the sign for one. */
export const jsonRows = (rows: readonly object[]): string =>
  JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value,
  );
