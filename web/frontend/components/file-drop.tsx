import { DropZone } from '@shopify/polaris';
import { shell as texts } from '#messages/shell';
import { words } from '../format/words.ts';

const say = words(texts);

/** A place to drop one file, or to choose it. */
export function FileDrop(props: { label: string; hint: string; accept: string; onFile: (file: File) => void }) {
  const { label, hint, accept, onFile } = props;
  return (
    <DropZone
      label={label}
      accept={accept}
      allowMultiple={false}
      onDrop={(files) => {
        const [file] = files;
        if (file) onFile(file);
      }}
    >
      <DropZone.FileUpload actionTitle={say('choose-file')} actionHint={hint} />
    </DropZone>
  );
}
