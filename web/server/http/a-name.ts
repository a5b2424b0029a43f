import { z } from 'zod';
import { wrong } from '../base/field-words.ts';

/** The name that a person types under what they do all the same. */
export const A_NAME = z
  .string(wrong('name'))
  .trim()
  .max(100, wrong('most-characters', { most: 100 }))
  .regex(/\p{L}[^\p{L}\r\n\u2028\u2029]*\p{L}/u, wrong('your-name'));
