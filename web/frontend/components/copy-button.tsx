import { Button } from '@shopify/polaris';
import { shell as texts } from '#messages/shell';
import { toast } from '../app-bridge.ts';
import { words } from '../format/words.ts';

const say = words(texts);

/** Puts text on the clipboard and says so; a browser that forbids it is reported, too. */
export function CopyButton({ text, children, copied }: { text: string; children: string; copied: string }) {
  const copy = async () => {
    const done = await putOnClipboard(text);
    toast(done ? copied : say('copy-refused'), !done);
  };
  return (
    <Button size="slim" onClick={() => void copy()}>
      {children}
    </Button>
  );
}

/** A frame may be denied the clipboard's own interface; copying what is selected still works there. */
async function putOnClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  // Outdated, and the one way left where the frame has no permission.
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
