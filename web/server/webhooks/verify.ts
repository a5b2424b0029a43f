import { createHmac, timingSafeEqual } from 'node:crypto';

export type Verification = 'verified' | 'no-signature' | 'bad-signature';

/** An HMAC of 32 bytes in base64: anything else was signed by nobody, and its body need not be read. */
export const mayBeSignature = (text: string): boolean => /^[A-Za-z0-9+/]{43}=$/.test(text);

/**
 * Whether one of our secrets signed these bytes. Compares in constant time, and tries every secret whatever the first says:
 * after a rotation Shopify may sign with the old one for up to an hour. Only the body is signed, never a header.
 */
export function verifySignature(
  body: Uint8Array,
  signature: string | undefined,
  secrets: readonly string[],
): Verification {
  if (signature === undefined || signature === '') return 'no-signature';
  if (!mayBeSignature(signature)) return 'bad-signature';
  const given = Buffer.from(signature, 'base64');
  let fits = false;
  for (const secret of secrets) {
    const expected = createHmac('sha256', secret).update(body).digest();
    // A signature of another length cannot be compared in constant time; its length is no secret.
    if (given.length === expected.length && timingSafeEqual(given, expected)) fits = true;
  }
  return fits ? 'verified' : 'bad-signature';
}
