import type { CitationJson } from '#contract';
import type { ReactNode } from 'react';
import { CitationLink } from '../../components/citation-link.tsx';
import { Box } from '../../components/kit.ts';

interface CitedDetailsProps {
  /** CSS color of the bar at its side. */
  color: string;
  citation: CitationJson;
  /** Absent: it opens and closes by itself. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
  /** The line that is always seen. */
  children: ReactNode;
}

/** A line that opens to its source. */
export function CitedDetails({ color, citation, open, onToggle, children }: CitedDetailsProps) {
  return (
    <details
      style={{ borderInlineStart: `0.375rem solid ${color}`, paddingInlineStart: '0.5rem' }}
      {...(open === undefined ? {} : { open })}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>{children}</summary>
      <Box paddingInlineStart="400" paddingBlock="200">
        <CitationLink citation={citation} />
      </Box>
    </details>
  );
}
