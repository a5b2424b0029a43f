import { isOverload } from './overload.ts';

/** What becomes of a job that threw. `again` is a retry after a pause; `give-up` makes it a dead letter at once. */
export type Disposition = { readonly kind: 'again' | 'give-up'; readonly why: string };

interface Row {
  readonly why: string;
  readonly kind: Disposition['kind'];
  matches(error: FailureFacts): boolean;
}

interface FailureFacts {
  readonly name: string;
  /** Of the error and of what caused it. */
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly status: number | null;
}

const NETWORK = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_SOCKET',
];

const code =
  (...codes: string[]) =>
  (facts: FailureFacts) =>
    facts.codes.some((one) => codes.includes(one));

/** Read from the top; the first row that matches decides. */
const ROWS: readonly Row[] = [
  { kind: 'give-up', why: 'the payload does not fit the job', matches: (facts) => facts.name === 'ZodError' },
  { kind: 'again', why: 'the shop has to wait for its turn', matches: (facts) => facts.name === 'ShopMustWait' },
  { kind: 'again', why: 'two transactions met: one had to give way', matches: code('40001', '40P01', 'P2034') },
  { kind: 'again', why: 'the row is locked by another for long', matches: code('55P03', 'P2028', 'P2024') },
  {
    kind: 'again',
    why: 'the database is away or restarting',
    matches: code('57P01', '57P02', '57P03', '08006', '08001', '08003', 'P1001', 'P1002', 'P1008', 'P1017'),
  },
  {
    kind: 'again',
    why: 'the network failed',
    matches: code(...NETWORK),
  },
  {
    kind: 'again',
    why: 'Shopify left open whether the app is installed',
    matches: (facts) => facts.name === 'InstallationNotKnown',
  },
  {
    kind: 'again',
    why: 'Shopify refused access once, which may pass',
    matches: (facts) => facts.name === 'AccessRefused',
  },
  {
    kind: 'again',
    why: 'the answer took too long',
    matches: (facts) => facts.name === 'TimeoutError' || facts.name === 'AbortError',
  },
  { kind: 'again', why: 'Shopify asks us to wait', matches: (facts) => facts.status === 429 || facts.status === 430 },
  {
    kind: 'again',
    why: 'Shopify has a fault of its own',
    matches: (facts) => facts.status !== null && facts.status >= 500,
  },
];

/** A fault nobody foresaw may still be a passing one; a bug fails the same way every time, so it gets few tries. */
const TRIES_OF_THE_UNFORESEEN = 5;

/** `attempt` counts from 0. Looks at names, codes and statuses along the chain of causes, never at messages. */
export function dispositionOf(error: unknown, attempt: number): Disposition {
  const facts = failureFactsOf(error);
  const row = ROWS.find((one) => one.matches(facts));
  if (row !== undefined) return { kind: row.kind, why: row.why };
  if (isOverload(error)) return { kind: 'again', why: 'the database has no room' };
  if (attempt + 1 < TRIES_OF_THE_UNFORESEEN) return { kind: 'again', why: 'an unforeseen fault, which may pass' };
  return { kind: 'give-up', why: 'an unforeseen fault that stays' };
}

/**
 * Whether a call to Shopify came to no answer to go by: `hung` after the whole of its time, or behind a refresh of the token that hangs;
 * `failing` at once. Null for an answer, a refusal among them, and for a fault of ours.
 */
export function silenceOf(error: unknown): 'hung' | 'failing' | null {
  const { names, codes, status } = failureFactsOf(error);
  if (names.includes('TimeoutError') || codes.includes('55P03')) return 'hung';
  const failing = (status !== null && status >= 500) || codes.some((one) => NETWORK.includes(one));
  return failing ? 'failing' : null;
}

/** What may be said of a failure in a log or in a job's output: its kind, not its message, which may quote a customer. */
export function describeFailure(error: unknown): string {
  const { name, codes, status } = failureFactsOf(error);
  return [name, ...codes, status === null ? null : `HTTP ${status}`].filter((part) => part !== null).join(' ');
}

/** Where it was thrown, without the message: a message may quote what a customer wrote. */
export function whereThrown(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8)
    .join('\n');
}

function failureFactsOf(error: unknown): FailureFacts {
  const codes: string[] = [];
  const names: string[] = [];
  let status: number | null = null;
  let depth = 0;
  for (let at: unknown = error; isRecord(at) && depth < 8; at = at['cause'], depth += 1) {
    if (typeof at['name'] === 'string') names.push(at['name']);
    if (typeof at['code'] === 'string') codes.push(at['code']);
    const response = at['response'];
    const found = [at['status'], at['statusCode'], isRecord(response) ? response['code'] : null].find(
      (one) => typeof one === 'number',
    );
    if (typeof found === 'number') status ??= found;
  }
  return { name: error instanceof Error ? error.name : typeof error, names, codes, status };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
