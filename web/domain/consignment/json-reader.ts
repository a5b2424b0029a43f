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

/** The fields that an object may have. Others are of no use, but a near miss (`adcvd` for `adCvd`) is a slip that must not pass. */
export class Fields {
  readonly #names: ReadonlySet<string>;
  readonly #byBareName: ReadonlyMap<string, string>;

  /** Names with spaces between them. */
  constructor(names: string) {
    const list = names.split(' ');
    this.#names = new Set(list);
    this.#byBareName = new Map(list.map((name) => [bare(name), name]));
  }

  /** The field that was meant by a name which is none; null where the name is one, or nobody can tell. */
  meantBy(name: string): string | null {
    if (this.#names.has(name) || name.length > 40) return null;
    return this.#byBareName.get(bare(name)) ?? null;
  }
}

/** As many problems of one consignment are told; who mends these will see the next. */
const PROBLEMS_MAX = 100;

/** Reads fields out of one JSON object. Absent, null and empty text are all "not known"; the wrong kind of value is a problem. */
export class JsonReader {
  readonly #object: Json;
  readonly #path: string;
  readonly problems: Problem[];

  constructor(value: unknown, path: string, problems: Problem[], fields: Fields) {
    this.#path = path;
    this.problems = problems;
    this.#object = isObject(value) ? value : {};
    if (!isObject(value)) this.refuse('', 'must be an object');
    for (const key of Object.keys(this.#object)) {
      const meant = fields.meantBy(key);
      if (meant !== null) this.refuse(key, `is not a field; ${meant} is`);
    }
  }

  at(field: string): string {
    return this.#path === '' ? field : field === '' ? this.#path : `${this.#path}.${field}`;
  }

  refuse(field: string, message: string): null {
    const told = this.problems.length;
    if (told < PROBLEMS_MAX) this.problems.push({ field: this.at(field), message });
    else if (told === PROBLEMS_MAX) this.problems.push({ field: '', message: 'has more problems than these' });
    return null;
  }

  #value(field: string): unknown {
    const value = this.#object[field];
    return value === undefined || value === '' ? null : value;
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

  object(field: string, fields: Fields): JsonReader | null {
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

  /** The items of a list as they stand; none where the field is absent. */
  items(field: string): readonly unknown[] {
    const value = this.#value(field);
    if (value === null || Array.isArray(value)) return value ?? [];
    this.refuse(field, 'must be a list');
    return [];
  }

  /** A list of objects, each read by `read` before the next is looked at. */
  list<T>(field: string, fields: Fields, read: (item: JsonReader) => T): readonly T[] {
    const value = this.#value(field);
    if (Array.isArray(value))
      return value.map((item: unknown, i) =>
        read(new JsonReader(item, `${this.at(field)}[${i}]`, this.problems, fields)),
      );
    this.refuse(field, value === null ? 'is missing' : 'must be a list');
    return [];
  }
}
