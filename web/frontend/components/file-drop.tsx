import { DropZone } from '@shopify/polaris';

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
      <DropZone.FileUpload actionTitle="Choose a file" actionHint={hint} />
    </DropZone>
  );
}
