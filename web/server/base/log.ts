import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

/** Fields that may never reach a log line, at the top of an entry or one level down. */
const SECRET_FIELDS = [
  'accessToken',
  'refreshToken',
  'token',
  'authorization',
  'password',
  'secret',
  'databaseUrl',
  'cookie',
  'email',
  'phone',
  'name',
  'firstName',
  'lastName',
  'company',
  'consigneeName',
  'purchaserName',
  'address',
  'address1',
  'address2',
  'shippingAddress',
  'billingAddress',
  'zip',
  'body',
  'payload',
] as const;

const HIDDEN = '[hidden]';

/** Connection strings and bearer tokens that a library put into a message. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/(:\/\/[^\s:/@]{1,200}:)[^\s@]{1,500}@/g, `$1${HIDDEN}@`)
    .replace(/\b(Bearer\s+|shp[a-z]{2}_)[\w.~+/-]+=*/gi, `$1${HIDDEN}`);
}

/** One JSON object a line on standard output, instants as ISO 8601. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]), censor: HIDDEN },
    serializers: {
      err: (error: unknown) => {
        if (!(error instanceof Error)) return withoutSecrets(String(error));
        return { type: error.name, message: withoutSecrets(error.message), stack: withoutSecrets(error.stack ?? '') };
      },
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
