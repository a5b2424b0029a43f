import { Button } from '@shopify/polaris';
import { toast } from '../app-bridge.ts';

/** Puts text on the clipboard and says so; a browser that forbids it is told of, too. */
export function CopyButton({ text, children, copied }: { text: string; children: string; copied: string }) {
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toast(copied),
      () => toast('Your browser did not allow copying. Select the text and copy it by hand.', true),
    );
  return (
    <Button size="slim" onClick={() => void copy()}>
      {children}
    </Button>
  );
}
