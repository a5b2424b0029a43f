/** Trimmed text, or null where nothing is left: an address line of blanks is a missing line. */
export function present(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** Given and family name in one; `name` is Shopify's own joining of the two and serves where they are missing. */
export function fullName(
  person: { firstName: string | null; lastName: string | null; name?: string | null } | null,
): string | null {
  if (person === null) return null;
  return (
    present([present(person.firstName), present(person.lastName)].filter((part) => part !== null).join(' ')) ??
    present(person.name)
  );
}
