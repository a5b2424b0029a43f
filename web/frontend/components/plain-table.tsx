import { BlockStack, Box, DataTable, Scrollable, Text, useBreakpoints } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { Wrapped } from './text.tsx';

interface PlainTableProps {
  headings: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

/** A table to read, not to act on; it scrolls within itself where it is long, and is a list where the screen is narrow. */
export function PlainTable({ headings, rows }: PlainTableProps) {
  const { smDown } = useBreakpoints();
  return (
    <Box borderWidth="025" borderColor="border" borderRadius="200" overflowX="hidden">
      <Scrollable style={{ maxHeight: '18rem' }} focusable>
        {smDown ? (
          <PlainList headings={headings} rows={rows} />
        ) : (
          <DataTable
            columnContentTypes={headings.map(() => 'text' as const)}
            headings={[...headings]}
            rows={rows.map((row) =>
              row.map((cell, at) => (
                <Wrapped key={at} maxWidth="34rem">
                  {cell}
                </Wrapped>
              )),
            )}
            increasedTableDensity
            verticalAlign="top"
          />
        )}
      </Scrollable>
    </Box>
  );
}

function PlainList({ headings, rows }: PlainTableProps) {
  return (
    <Box padding="300">
      <BlockStack as="ul" gap="300">
        {rows.map((row, at) => (
          <li key={at}>
            {headings.map((heading, place) =>
              row[place] === '' ? null : (
                <Text as="p" key={heading} breakWord>
                  {heading}: {row[place]}
                </Text>
              ),
            )}
          </li>
        ))}
      </BlockStack>
    </Box>
  );
}
