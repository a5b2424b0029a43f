/** An object of parsed JSON, before anything is known of it. */
export type Fields = Readonly<Record<string, unknown>>;

export function firstFault(
  list: readonly unknown[],
  name: string,
  of: (member: Fields) => string | null,
): string | null {
  for (const [index, member] of list.entries()) {
    const fault = isFields(member) ? of(member) : 'not-an-object';
    if (fault !== null) return `${name}[${index}].${fault}`;
  }
  return null;
}

export function textFault(fields: Fields, keys: readonly string[]): string | null {
  return keys.find((key) => typeof fields[key] !== 'string') ?? null;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
