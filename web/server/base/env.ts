import { z } from 'zod';
import { isLanguage } from '#messages';
import type { Language } from '#messages';

/** The environment, parsed once. See `parseEnv`. */
export interface Env {
  readonly production: boolean;
  readonly databaseUrl: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  /** The secret before the last rotation: deliveries may be signed with it for up to an hour. */
  readonly apiSecretPrevious: string | null;
  /** Where the app is reached, e.g. https://app.example.com, without a trailing slash. */
  readonly appUrl: string;
  /** Keys for tokens at rest, newest first. */
  readonly encryptionKeys: readonly { readonly id: string; readonly key: Uint8Array }[];
  /** What person hashes are made with. Kept in the database, sealed; absent until it was read from there. */
  readonly personSecret?: Uint8Array;
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
  readonly workerConcurrency: number;
  /** The page that lists the files of the tariff; null: it is not asked. */
  readonly tariffArchiveUrl: string | null;
  /** The file of release H.10; null: it is not asked. */
  readonly exchangeRatesUrl: string | null;
  /** The same release from FRED, where the first cannot be read; then what guides to rates that are not out. */
  readonly otherRatesUrls?: Readonly<Record<'fred' | 'ecb' | 'bank-of-canada' | 'treasury', string | null>>;
  /** BorderConnect's API. Only a shop that has entered a key has it asked. */
  readonly borderConnectUrl?: string;
  /** Whose readers see the pages in their own language; all others see them in English. */
  readonly languages: readonly Language[];
  /** Where /metrics is served; absent: nowhere. */
  readonly metricsPort?: number;
}

export type ParsedEnv =
  { readonly ok: true; readonly env: Env } | { readonly ok: false; readonly problems: readonly string[] };

/** What each variable is, in one line: the README's table says the same. */
export const VARIABLES = {
  DATABASE_URL: 'a PostgreSQL connection string, e.g. postgresql://user:password@host:5432/minimis',
  SHOPIFY_API_KEY: "the app's client id",
  SHOPIFY_API_SECRET: "the app's client secret",
  SHOPIFY_API_SECRET_PREVIOUS: 'the client secret before the last rotation',
  SHOPIFY_APP_URL: 'where the app is reached: https://, a host, no path',
  ENCRYPTION_KEY:
    '32 bytes in base64 (openssl rand -base64 32), or several with commas between, newest first, each with a name before it if you like (2026-11:…)',
  PORT: 'a port from 1 to 65535 (default 3000)',
  HOST: 'the address to listen on (default 0.0.0.0)',
  LOG_LEVEL: 'trace, debug, info, warn, error, fatal or silent (default info)',
  WORKER_CONCURRENCY: 'how many jobs of one kind run at once, 1 to 100 (default 4)',
  TARIFF_ARCHIVE_URL: "the page of USITC's archive that lists the files of the tariff; empty: none is asked",
  EXCHANGE_RATES_URL: 'the CSV file of release H.10 of the Federal Reserve; empty: none is asked',
  FRED_RATES_URL: 'the CSV file of the same figures from FRED; empty: none is asked',
  ECB_RATES_URL: "the CSV file of the European Central Bank's reference rates; empty: none is asked",
  BANK_OF_CANADA_RATES_URL: "the JSON document of the Bank of Canada's daily rates; empty: none is asked",
  TREASURY_RATES_URL: "the JSON document of Treasury's reporting rates of exchange; empty: none is asked",
  BORDER_CONNECT_URL: 'an https:// address',
  PAGE_LANGUAGES: 'the languages that pages are shown in, of en and fr, with commas between (default en,fr)',
  METRICS_PORT: 'another port from 1 to 65535, on which /metrics is served',
} as const;
type Variable = keyof typeof VARIABLES;

const required = (name: Variable) => z.string({ error: `${name} is missing: set it to ${VARIABLES[name]}.` });
const malformed = (name: Variable): string => `${name} is malformed: it must be ${VARIABLES[name]}.`;

function decodeKeys(text: string): Env['encryptionKeys'] | null {
  const keys = text.split(',').map((part, at) => {
    const [id, encoded] = part.includes(':') ? part.trim().split(':') : [`k${at + 1}`, part.trim()];
    const key = Buffer.from(encoded ?? '', 'base64');
    const exact = key.length === 32 && key.toString('base64') === encoded;
    return exact && id !== undefined && /^[\w-]{1,32}$/.test(id) ? { id, key: new Uint8Array(key) } : null;
  });
  const whole = keys.filter((key) => key !== null);
  return whole.length === keys.length && new Set(whole.map(({ id }) => id)).size === keys.length ? whole : null;
}

function isAppUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const local = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  return (
    (url.protocol === 'https:' || (local && url.protocol === 'http:')) &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === ''
  );
}

function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1'));
}

const whole = (name: Variable, least: number, most: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, malformed(name))
    .transform(Number)
    .refine((value) => value >= least && value <= most, malformed(name))
    .default(otherwise);

const schema = z.object({
  NODE_ENV: z.string().optional(),
  DATABASE_URL: required('DATABASE_URL').regex(/^postgres(ql)?:\/\/[^\s/]+\/[^\s]+$/, malformed('DATABASE_URL')),
  SHOPIFY_API_KEY: required('SHOPIFY_API_KEY').regex(/^\S+$/, malformed('SHOPIFY_API_KEY')),
  SHOPIFY_API_SECRET: required('SHOPIFY_API_SECRET').regex(/^\S+$/, malformed('SHOPIFY_API_SECRET')),
  SHOPIFY_API_SECRET_PREVIOUS: z.string().regex(/^\S+$/, malformed('SHOPIFY_API_SECRET_PREVIOUS')).optional(),
  SHOPIFY_APP_URL: required('SHOPIFY_APP_URL')
    .refine(isAppUrl, malformed('SHOPIFY_APP_URL'))
    .transform((url) => url.replace(/\/$/, '')),
  ENCRYPTION_KEY: required('ENCRYPTION_KEY').transform((text, context) => {
    const keys = decodeKeys(text);
    if (keys !== null) return keys;
    context.addIssue({ code: 'custom', message: malformed('ENCRYPTION_KEY') });
    return z.NEVER;
  }),
  PORT: whole('PORT', 1, 65_535, 3000),
  HOST: z.string().regex(/^\S+$/, malformed('HOST')).default('0.0.0.0'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], malformed('LOG_LEVEL'))
    .default('info'),
  WORKER_CONCURRENCY: whole('WORKER_CONCURRENCY', 1, 100, 4),
  TARIFF_ARCHIVE_URL: z.string().refine(isPublicUrl, malformed('TARIFF_ARCHIVE_URL')).optional(),
  EXCHANGE_RATES_URL: z.string().refine(isPublicUrl, malformed('EXCHANGE_RATES_URL')).optional(),
  FRED_RATES_URL: z.string().refine(isPublicUrl, malformed('FRED_RATES_URL')).optional(),
  ECB_RATES_URL: z.string().refine(isPublicUrl, malformed('ECB_RATES_URL')).optional(),
  BANK_OF_CANADA_RATES_URL: z.string().refine(isPublicUrl, malformed('BANK_OF_CANADA_RATES_URL')).optional(),
  TREASURY_RATES_URL: z.string().refine(isPublicUrl, malformed('TREASURY_RATES_URL')).optional(),
  BORDER_CONNECT_URL: z
    .string()
    .refine(isPublicUrl, malformed('BORDER_CONNECT_URL'))
    .transform((url) => url.replace(/\/$/, ''))
    .default('https://borderconnect.com/api'),
  PAGE_LANGUAGES: z
    .string()
    .default('en,fr')
    .transform((text, context): Language[] => {
      const named = text.split(',').map((part) => part.trim());
      const known = named.filter(isLanguage);
      if (known.length < named.length) context.addIssue({ code: 'custom', message: malformed('PAGE_LANGUAGES') });
      return known;
    }),
  METRICS_PORT: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, malformed('METRICS_PORT'))
    .transform(Number)
    .refine((port) => port <= 65_535, malformed('METRICS_PORT'))
    .optional(),
});

/** Reads every variable and names everything that is missing or malformed at once, never quoting a value. An empty one counts as missing. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): ParsedEnv {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) return { ok: false, problems: [...new Set(result.error.issues.map((issue) => issue.message))] };
  const read = result.data;
  return {
    ok: true,
    env: {
      production: (read.NODE_ENV ?? 'production') === 'production',
      databaseUrl: read.DATABASE_URL,
      apiKey: read.SHOPIFY_API_KEY,
      apiSecret: read.SHOPIFY_API_SECRET,
      apiSecretPrevious: read.SHOPIFY_API_SECRET_PREVIOUS ?? null,
      appUrl: read.SHOPIFY_APP_URL,
      encryptionKeys: read.ENCRYPTION_KEY,
      port: read.PORT,
      host: read.HOST,
      logLevel: read.LOG_LEVEL,
      workerConcurrency: read.WORKER_CONCURRENCY,
      tariffArchiveUrl: read.TARIFF_ARCHIVE_URL ?? null,
      exchangeRatesUrl: read.EXCHANGE_RATES_URL ?? null,
      otherRatesUrls: {
        fred: read.FRED_RATES_URL ?? null,
        ecb: read.ECB_RATES_URL ?? null,
        'bank-of-canada': read.BANK_OF_CANADA_RATES_URL ?? null,
        treasury: read.TREASURY_RATES_URL ?? null,
      },
      borderConnectUrl: read.BORDER_CONNECT_URL,
      languages: read.PAGE_LANGUAGES,
      ...(read.METRICS_PORT === undefined ? {} : { metricsPort: read.METRICS_PORT }),
    },
  };
}
