import type { LoadDetail } from '#contract';
import { useMutation } from '@tanstack/react-query';
import { fetchManifest } from '../../api/mutations.ts';
import { saveFile } from '../../api/save-file.ts';

/** A plain link would carry no session token: the file is fetched with one, then handed to the browser. */
export function useDownload(load: LoadDetail) {
  const download = useMutation({
    mutationFn: () => fetchManifest(load.id),
    onSuccess: (blob) => saveFile(blob, load.manifestFileName ?? `${load.name}-manifest.csv`),
  });
  return { start: () => download.mutate(), busy: download.isPending, error: download.error };
}
