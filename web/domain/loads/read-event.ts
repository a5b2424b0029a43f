import { CANCEL_REASONS, LOAD_EVENT_VERSION, REMOVAL_REASONS } from './events.ts';
import type { HandedOverDespite, LoadAct, LoadEvent, LoadEventKind, Replaced, TakenOff } from './events.ts';
import { parseLoadState } from './life.ts';

/** An event as its row has it. */
export interface StoredLoadEvent {
  readonly seq: number;
  readonly at: string;
  readonly by: string | null;
  readonly kind: string;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly details: string;
  readonly rulebookVersion: string | null;
  readonly rulebookHash: string | null;
}

export type ReadLoadEvent =
  | { readonly kind: 'read'; readonly event: LoadEvent }
  /** `unknown-kind`, `newer`: a newer version of the app wrote it. `malformed`: `field` is not what it must be. */
  | {
      readonly kind: 'unreadable';
      readonly why: 'unknown-kind' | 'newer' | 'malformed';
      readonly field: string | null;
      readonly stored: StoredLoadEvent;
    };

/** The event of a row. What this version cannot read is named, with who and when, and never taken for something else. */
export function readLoadEvent(stored: StoredLoadEvent): ReadLoadEvent {
  const unreadable = (why: 'unknown-kind' | 'newer' | 'malformed', field: string | null = null): ReadLoadEvent => ({
    kind: 'unreadable',
    why,
    field,
    stored,
  });
  const kind = kindOf(stored.kind);
  if (kind === null) return unreadable('unknown-kind');
  const details = parsed(stored.details);
  if (details === null) return unreadable('malformed', 'details');
  const version = details['v'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return unreadable('malformed', 'v');
  if (version > LOAD_EVENT_VERSION) return unreadable('newer');
  const { seq, at, by, rulebookVersion, rulebookHash } = stored;
  const fields = new Fields(details);
  const act = READERS[kind](fields, stored);
  if (fields.fault !== null) return unreadable('malformed', fields.fault);
  const rulebook =
    rulebookVersion === null || rulebookHash === null ? null : { version: rulebookVersion, hash: rulebookHash };
  return { kind: 'read', event: { seq, at, by, act, rulebook } };
}

type Reader<Kind extends LoadEventKind> = (fields: Fields, stored: StoredLoadEvent) => Extract<LoadAct, { kind: Kind }>;

const READERS: { readonly [Kind in LoadEventKind]: Reader<Kind> } = {
  opened: (fields) => ({
    kind: 'opened',
    number: fields.count('number'),
    shipFromKey: fields.text('shipFromKey'),
    shipFromName: fields.text('shipFromName'),
    arrivalAt: fields.text('arrivalAt'),
    arrivalDay: fields.text('arrivalDay'),
    mode: fields.text('mode'),
    port: fields.text('port'),
    entry: fields.text('entry'),
    scac: fields.textOrNull('scac'),
  }),
  'orders-added': (fields) => ({ kind: 'orders-added', orders: fields.texts('orders') }),
  'orders-removed': (fields) => ({
    kind: 'orders-removed',
    orders: fields.texts('orders'),
    why: fields.oneOf('why', REMOVAL_REASONS),
  }),
  'orders-moved-in': (fields) => ({
    kind: 'orders-moved-in',
    orders: fields.texts('orders'),
    fromLoad: fields.text('fromLoad'),
  }),
  'orders-moved-out': (fields) => ({
    kind: 'orders-moved-out',
    orders: fields.texts('orders'),
    toLoad: fields.text('toLoad'),
  }),
  'arrival-moved': (fields) => ({
    kind: 'arrival-moved',
    before: fields.text('before'),
    arrivalAt: fields.text('arrivalAt'),
    arrivalDay: fields.text('arrivalDay'),
  }),
  'carrier-changed': (fields) => ({
    kind: 'carrier-changed',
    before: fields.textOrNull('before'),
    scac: fields.text('scac'),
  }),
  'doubts-acknowledged': (fields) => ({
    kind: 'doubts-acknowledged',
    name: fields.text('name'),
    seen: fields.textOrNull('seen'),
  }),
  sealed: (fields) => ({
    kind: 'sealed',
    revision: fields.count('revision'),
    documentHash: fields.text('documentHash'),
  }),
  'papers-revised': (fields) => ({
    kind: 'papers-revised',
    revision: fields.count('revision'),
    documentHash: fields.text('documentHash'),
  }),
  revised: (fields) => ({
    kind: 'revised',
    revision: fields.count('revision'),
    documentHash: fields.text('documentHash'),
    filed: fields.flag('filed'),
    taken: fields.list('taken', takenOff),
    replaced: fields.list('replaced', replacedOne),
  }),
  'exception-kept': (fields) => ({
    kind: 'exception-kept',
    order: fields.text('order'),
    seen: fields.text('seen'),
    reason: fields.text('reason'),
  }),
  'left-short': (fields) => ({ kind: 'left-short', orders: fields.texts('orders') }),
  advanced: (fields, { fromState, toState }) => {
    const despite = fields.despite('despite');
    return {
      kind: 'advanced',
      from: fields.state('from_state', fromState),
      to: fields.state('to_state', toState),
      ...(despite === null ? {} : { despite }),
    };
  },
  cancelled: (fields, { fromState }) => ({
    kind: 'cancelled',
    from: fields.state('from_state', fromState),
    why: fields.oneOf('why', CANCEL_REASONS),
    orders: fields.texts('orders'),
  }),
};

function takenOff(value: Readonly<Record<string, unknown>>): TakenOff | null {
  const { order, scn, pieces, valueUsdMinor } = value;
  const isOne = typeof order === 'string' && typeof scn === 'string' && isWhole(pieces) && isWhole(valueUsdMinor);
  return isOne ? { order, scn, pieces, valueUsdMinor } : null;
}

function replacedOne(value: Readonly<Record<string, unknown>>): Replaced | null {
  const before = takenOff(value);
  const { scnNow, piecesNow, valueNowUsdMinor } = value;
  const isOne = typeof scnNow === 'string' && isWhole(piecesNow) && isWhole(valueNowUsdMinor);
  return before !== null && isOne ? { ...before, scnNow, piecesNow, valueNowUsdMinor } : null;
}

const kindOf = (text: string): LoadEventKind | null =>
  (Object.keys(READERS) as LoadEventKind[]).find((kind) => kind === text) ?? null;

/** Reads by name, and keeps the first field that is not what it must be; what it then gives is not used. */
const isWhole = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

class Fields {
  fault: string | null = null;
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  text(name: string): string {
    const value = this.#values[name];
    return typeof value === 'string' ? value : this.#wrong(name, '');
  }

  textOrNull(name: string): string | null {
    return this.#values[name] === null ? null : this.text(name);
  }

  count(name: string): number {
    const value = this.#values[name];
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : this.#wrong(name, 0);
  }

  texts(name: string): readonly string[] {
    const value = this.#values[name];
    const none: readonly string[] = [];
    if (!Array.isArray(value)) return this.#wrong(name, none);
    const texts = value.filter((one): one is string => typeof one === 'string');
    return texts.length === value.length ? texts : this.#wrong(name, none);
  }

  flag(name: string): boolean {
    const value = this.#values[name];
    return typeof value === 'boolean' ? value : this.#wrong(name, false);
  }

  list<One>(name: string, read: (value: Readonly<Record<string, unknown>>) => One | null): readonly One[] {
    const value = this.#values[name];
    if (!Array.isArray(value)) return this.#wrong(name, []);
    const found = value.flatMap((one: unknown): One[] => {
      const known = isRecord(one) ? read(one) : null;
      return known === null ? [] : [known];
    });
    return found.length === value.length ? found : this.#wrong(name, []);
  }

  oneOf<Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word {
    return words.find((word) => word === this.#values[name]) ?? this.#wrong(name, words[0]);
  }

  /** Null: it is not there. */
  despite(name: string): HandedOverDespite | null {
    const value = this.#values[name];
    if (value === undefined) return null;
    if (typeof value === 'object' && value !== null) {
      const { name: who, missing, strangers }: Partial<Record<keyof HandedOverDespite, unknown>> = value;
      if (typeof who === 'string' && isWhole(missing) && isWhole(strangers)) return { name: who, missing, strangers };
    }
    return this.#wrong(name, null);
  }

  state(name: string, stored: string | null) {
    return (stored === null ? null : parseLoadState(stored)) ?? this.#wrong(name, 'open' as const);
  }

  #wrong<Value>(name: string, instead: Value): Value {
    this.fault ??= name;
    return instead;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
