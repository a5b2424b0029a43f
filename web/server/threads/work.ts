/** A part of the input: a text, bytes as they came in, or a text that is a part of something else. Nothing but plain data crosses to a thread. */
export type Page = string | Uint8Array<ArrayBuffer> | { readonly part: string; readonly text: string };

/** One piece of work that has begun: it takes its input page by page and answers at the end. */
export interface Begun<Result> {
  take(page: Page): void;
  /** A promise where what it needs is loaded only then, or made by a stream. */
  end(): Result | Promise<Result>;
}

/** Pure: it reads no database, no clock and no network. `head` and `Result` are plain data. */
export interface Work<Head, Result> {
  begin(head: Head): Begun<Result>;
}

/** Everything that a thread can do, by name. */
export type Works = Readonly<Record<string, Work<never, unknown>>>;

export type HeadOf<One> = One extends Work<infer Head, unknown> ? Head : never;
export type ResultOf<One> = One extends Work<never, infer Result> ? Result : never;

/** The same work in the caller's own thread, for what is small. */
export async function runHere<Head, Result>(
  work: Work<Head, Result>,
  head: Head,
  pages: AsyncIterable<Page>,
): Promise<Result> {
  const begun = work.begin(head);
  for await (const page of pages) begun.take(page);
  return await begun.end();
}
