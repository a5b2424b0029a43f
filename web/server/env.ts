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
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
  readonly workerConcurrency: number;
}
