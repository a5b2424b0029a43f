import type { Locator } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { decodeBorderConnect } from '#domain';
import type { Stage } from './stage.ts';

type Decoded = Extract<ReturnType<typeof decodeBorderConnect>, { kind: 'ok' }>['value'];

export interface DownloadedManifest {
  readonly fileName: string;
  readonly text: string;
  /** Read back by the strict decoder. */
  readonly rows: Decoded;
}

/** Presses the button and takes what the browser saves. */
export async function downloadManifest({ page }: Stage, button: Locator): Promise<DownloadedManifest> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const text = readFileSync(await download.path(), 'utf8');
  const decoded = decodeBorderConnect(text);
  if (decoded.kind !== 'ok') throw new Error(`The manifest is not well formed: ${JSON.stringify(decoded.problems)}`);
  return { fileName: download.suggestedFilename(), text, rows: decoded.value };
}

/** A reader of CSV that knows nothing of ours: quotes, commas and CRLF, as RFC 4180 has them. */
export function cellsOf(text: string): string[][] {
  const lines: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  let line: string[] = [];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, raw, end] = cell.exec(text) ?? [];
    if (raw === undefined) throw new Error(`No cell of CSV at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    line.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === ',') continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
