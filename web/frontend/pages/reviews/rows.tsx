import { Children } from 'react';
import type { ReactNode } from 'react';
import { BlockStack, Box, Divider } from '../../components/kit.ts';

/** Items of a list with a line between them. */
export function Rows({ children }: { children: ReactNode }) {
  return (
    <BlockStack as="ul">
      {Children.toArray(children).map((child, index) => (
        <Box as="li" key={index}>
          {index > 0 && <Divider />}
          {child}
        </Box>
      ))}
    </BlockStack>
  );
}
