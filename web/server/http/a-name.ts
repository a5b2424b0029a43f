import { z } from 'zod';

/** The name that a person types under what they do all the same. */
export const A_NAME = z
  .string('is a name')
  .trim()
  .max(100, 'is at most 100 characters')
  .regex(/\p{L}[^\p{L}\r\n\u2028\u2029]*\p{L}/u, 'is your name, at least two letters');
