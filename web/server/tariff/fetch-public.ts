/** What a public address gave; a dead network throws, and the job is tried again. */
export type Fetched =
  { readonly kind: 'answered'; readonly response: Response } | { readonly kind: 'refused'; readonly status: number };

const WAIT_MS = 120_000;

export async function fetchPublic(address: string): Promise<Fetched> {
  const response = await fetch(address, { signal: AbortSignal.timeout(WAIT_MS), redirect: 'follow' });
  if (response.ok) return { kind: 'answered', response };
  await response.body?.cancel();
  // Overloaded or broken for now: as a dead network.
  if (response.status >= 500 || response.status === 429) throw new Error(`The source answered ${response.status}`);
  return { kind: 'refused', status: response.status };
}

/** The text of an answer of at most so many bytes; null: it is larger. */
export async function textWithin(response: Response, most: number): Promise<string | null> {
  const bytes = await bytesWithin(response, most);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

export async function bytesWithin(response: Response, most: number): Promise<Buffer<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | null = response.body;
  if (body === null) return Buffer.alloc(0);
  for await (const part of body) {
    length += part.length;
    if (length > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
