import { Box, DataTable, Scrollable } from '@shopify/polaris';
import type { ReactNode } from 'react';

/** A table to read, not to act on; it scrolls within itself where it is long. */
export function PlainTable({
  headings,
  rows,
}: {
  headings: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}) {
  return (
    <Box borderWidth="025" borderColor="border" borderRadius="200" overflowX="hidden">
      <Scrollable style={{ maxHeight: '18rem' }} focusable>
        <DataTable
          columnContentTypes={headings.map(() => 'text' as const)}
          headings={[...headings]}
          rows={rows.map((row) => [...row])}
          increasedTableDensity
          verticalAlign="top"
        />
      </Scrollable>
    </Box>
  );
}
