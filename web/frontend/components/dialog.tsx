import { shell } from '#messages/shell';
import { Modal, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { words } from '../format/words.ts';
import { LeavingGuard } from './leaving-guard.tsx';
import type { Blocked } from './leaving-guard.tsx';
import { useFocusReturn } from './use-focus-return.ts';

const say = words(shell);

interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  primary?: { content: string; onAction: () => void; loading?: boolean; destructive?: boolean; disabled?: boolean };
  /** The word on the button that closes without doing anything. */
  closeText?: string;
  /** Closing would lose what was typed: the cross, Escape, a click beside the dialog and a turn to another page then ask first. */
  unsaved?: boolean;
  size?: 'large';
  children: ReactNode;
}

export function Dialog(props: DialogProps) {
  const { open, title, onClose, primary, closeText = say('close'), unsaved = false, size, children } = props;
  // What to do once the person has said whether to lose it; null: nobody is asked.
  const [leaving, setLeaving] = useState<Blocked | null>(null);
  useFocusReturn(open);
  const asks = unsaved && leaving !== null;
  const stay = () => {
    leaving?.reset();
    setLeaving(null);
  };
  const close = () => {
    if (asks) stay();
    else if (unsaved) setLeaving({ proceed: onClose, reset: () => undefined });
    else onClose();
  };
  return (
    <Modal
      open={open}
      title={title}
      onClose={close}
      {...(size ? { size } : {})}
      {...(asks
        ? {
            footer: <Unsaved />,
            primaryAction: { content: say('go-on-editing'), onAction: stay },
            secondaryActions: [{ content: say('discard-changes'), destructive: true, onAction: leaving.proceed }],
          }
        : {
            ...(primary ? { primaryAction: primary } : {}),
            secondaryActions: [{ content: closeText, onAction: onClose }],
          })}
    >
      {unsaved && <LeavingGuard onBlocked={setLeaving} />}
      <Modal.Section>{children}</Modal.Section>
    </Modal>
  );
}

const Unsaved = () => (
  <div role="alert">
    <Text as="p" fontWeight="semibold">
      {say('not-saved')}
    </Text>
  </div>
);
