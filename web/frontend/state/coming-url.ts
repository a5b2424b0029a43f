/** The id of a change of law ahead out of an address, e.g. `2027-01-01-section-301-nicaragua`; the server knows which there are. */
export function readComing(params: URLSearchParams): string | null {
  const id = params.get('coming') ?? '';
  return /^\d{4}-\d\d-\d\d-[\w-]{1,80}$/.test(id) ? id : null;
}

/** The day that it begins on. */
export const dayOfComing = (id: string): string => id.slice(0, 10);
