import { BlockStack, Button, Collapsible } from '@shopify/polaris';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

/** A line that opens to what is behind it. */
export function Disclosure({ label, open = false, children }: { label: string; open?: boolean; children: ReactNode }) {
  const id = useId();
  const [shown, setShown] = useState(open);
  return (
    <BlockStack gap="200">
      <div>
        <Button
          variant="plain"
          textAlign="left"
          disclosure={shown ? 'up' : 'down'}
          ariaExpanded={shown}
          ariaControls={id}
          onClick={() => setShown(!shown)}
        >
          {label}
        </Button>
      </div>
      <Collapsible id={id} open={shown} transition={false}>
        {shown && children}
      </Collapsible>
    </BlockStack>
  );
}
