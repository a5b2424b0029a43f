import { z } from 'zod';

export const PRIVACY_PAYLOAD = z.object({ shop: z.string(), requestId: z.string() });

/** A long shop takes a while to erase; half of it would be worse than waiting. */
export const ERASING = { timeout: 120_000, maxWait: 10_000 };
