import { Children, isValidElement } from 'react';
import type { ReactNode } from 'react';
import { BlockStack, Box, Divider } from '../../components/kit.ts';

/** Items of a list with a line between them. Each keeps its own key: a dialog that stands open in one outlives another that comes before it. */
export function Rows({ children }: { children: ReactNode }) {
  return (
    <BlockStack as="ul">
      {Children.toArray(children).map((child, index) => (
        <Box as="li" key={isValidElement(child) ? child.key : index}>
          {index > 0 && <Divider />}
          {child}
        </Box>
      ))}
    </BlockStack>
  );
}
