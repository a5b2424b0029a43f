import { createHash } from 'node:crypto';

export const textHash = (text: string | null): string | null =>
  text === null ? null : createHash('sha256').update(text).digest('base64url');
