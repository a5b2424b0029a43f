import { Box } from '@shopify/polaris';
import type { ReactNode } from 'react';

/** Tiles beside one another as far as there is room, below one another where there is none. */
export function SideBySide({ children }: { children: ReactNode }) {
  return (
    <div
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11.5rem), 1fr))',
        gridAutoFlow: 'dense',
        gap: 'var(--p-space-300)',
      }}
    >
      {children}
    </div>
  );
}

export function Tile({ chosen, children }: { chosen: boolean; children: ReactNode }) {
  return (
    <Box
      padding="300"
      borderRadius="200"
      borderWidth="025"
      borderColor={chosen ? 'border-emphasis' : 'border'}
      background={chosen ? 'bg-surface-secondary' : 'bg-surface'}
    >
      {children}
    </Box>
  );
}

/** What a tile opens to: below its row, across the whole width. */
export function Across({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} style={{ gridColumn: '1 / -1', minWidth: 0 }}>
      {children}
    </div>
  );
}
