import type { Request } from 'express';
import type { Fields } from './checkout.ts';

/** The fields of a posted form; repeated names keep the last. */
export function fieldsOf(request: Request): Fields {
  const body = (request.body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]): [string, string][] => {
      const last: unknown = Array.isArray(value) ? value.at(-1) : value;
      return typeof last === 'string' ? [[name, last]] : [];
    }),
  );
}
