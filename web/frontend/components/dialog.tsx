import { Modal } from '@shopify/polaris';
import type { ReactNode } from 'react';

interface DialogProps {
  open: boolean;
  title: string;
  onClose: () => void;
  primary?: { content: string; onAction: () => void; loading?: boolean; destructive?: boolean; disabled?: boolean };
  /** The word on the button that closes without doing anything. */
  closeText?: string;
  size?: 'large';
  children: ReactNode;
}

export function Dialog({ open, title, onClose, primary, closeText = 'Close', size, children }: DialogProps) {
  return (
    <Modal
      open={open}
      title={title}
      onClose={onClose}
      {...(size ? { size } : {})}
      {...(primary ? { primaryAction: primary } : {})}
      secondaryActions={[{ content: closeText, onAction: onClose }]}
    >
      <Modal.Section>{children}</Modal.Section>
    </Modal>
  );
}
