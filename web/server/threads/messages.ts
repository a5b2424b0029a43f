import type { Page } from './work.ts';

/** `id` is that of one run: what is left over of an earlier one is passed over. */
export type ToThread =
  | { readonly kind: 'begin'; readonly id: number; readonly name: string; readonly head: unknown }
  | { readonly kind: 'page'; readonly id: number; readonly page: Page }
  | { readonly kind: 'end'; readonly id: number }
  /** Nothing more comes, and no answer is waited for. */
  | { readonly kind: 'drop'; readonly id: number };

export type FromThread =
  | { readonly kind: 'done'; readonly id: number; readonly result: unknown }
  /** Kind and place of the error, not its message, which may quote a customer. */
  | { readonly kind: 'threw'; readonly id: number; readonly failure: string; readonly at: string };
