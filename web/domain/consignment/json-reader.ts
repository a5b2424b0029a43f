/** A place in the input where it is not what it should be. `field` is a path such as `lines[2].unitPrice`. */
export interface Problem {
  readonly field: string;
  /** A sentence without the value itself: names and addresses stay out of logs. */
  readonly message: string;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const bare = (field: string): string => field.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Reads fields out of one JSON object. Absent, null and empty text are all "not known"; the wrong kind of value is a problem. */
export class JsonReader {
  readonly #object: Json;
  readonly #path: string;
  readonly problems: Problem[];

  constructor(value: unknown, path: string, problems: Problem[], fields: readonly string[]) {
    this.#path = path;
    this.problems = problems;
    this.#object = isObject(value) ? value : {};
    if (!isObject(value)) this.refuse('', `must be an object`);
    for (const key of Object.keys(this.#object)) {
      const meant = fields.includes(key) ? undefined : fields.find((field) => bare(field) === bare(key));
      if (meant !== undefined) this.refuse(key, `is not a field; ${meant} is`);
    }
  }

  at(field: string): string {
    return this.#path === '' ? field : field === '' ? this.#path : `${this.#path}.${field}`;
  }

  refuse(field: string, message: string): null {
    this.problems.push({ field: this.at(field), message });
    return null;
  }

  #value(field: string): unknown {
    const value = Object.hasOwn(this.#object, field) ? this.#object[field] : null;
    return value === '' ? null : (value ?? null);
  }

  has(field: string): boolean {
    return this.#value(field) !== null;
  }

  text(field: string): string | null {
    const value = this.#value(field);
    if (value === null) return null;
    return typeof value === 'string' ? value : this.refuse(field, 'must be text');
  }

  requiredText(field: string): string {
    const value = this.text(field);
    if (value === null && !this.has(field)) this.refuse(field, 'is missing');
    return value ?? '';
  }

  flag(field: string): boolean | null {
    const value = this.#value(field);
    if (value === null) return null;
    return typeof value === 'boolean' ? value : this.refuse(field, 'must be true or false');
  }

  count(field: string): number | null {
    const value = this.#value(field);
    if (value === null) return null;
    const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 1_000_000_000;
    return fits ? value : this.refuse(field, 'must be a whole number from 0 to 1,000,000,000');
  }

  /** Text that `parse` understands; what it does not is a problem with that message. */
  parsed<T>(field: string, parse: (text: string) => T | null, message: string): T | null {
    const text = this.text(field);
    return text === null ? null : (parse(text) ?? this.refuse(field, message));
  }

  object(field: string, fields: readonly string[]): JsonReader | null {
    const value = this.#value(field);
    return value === null ? null : new JsonReader(value, this.at(field), this.problems, fields);
  }

  /** A list of texts; null where there is none. */
  texts(field: string): readonly string[] | null {
    const value = this.#value(field);
    if (value === null) return null;
    if (Array.isArray(value) && value.every((item): item is string => typeof item === 'string')) return value;
    return this.refuse(field, 'must be a list of texts');
  }

  list(field: string, fields: readonly string[]): readonly JsonReader[] {
    const value = this.#value(field);
    if (Array.isArray(value))
      return value.map((item: unknown, i) => new JsonReader(item, `${this.at(field)}[${i}]`, this.problems, fields));
    this.refuse(field, value === null ? 'is missing' : 'must be a list');
    return [];
  }
}
