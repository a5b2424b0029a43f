import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';

/** One topic of the toml and where it is sent. */
export interface Subscription {
  readonly topic: string;
  /** A path below the app's URL, or a whole URL. */
  readonly uri: string;
}

/** The app as the platform knows it: what the developer's dashboard and `shopify.app.toml` say. */
export interface AppConfig {
  readonly apiKey: string;
  readonly apiSecret: string;
  /** Where the app is reached, without a trailing slash. */
  readonly appUrl: string;
  readonly scopes: readonly string[];
  readonly subscriptions: readonly Subscription[];
  readonly apiVersion: string;
}

interface Toml {
  readonly access_scopes?: { readonly scopes?: string };
  readonly webhooks?: {
    readonly api_version?: string;
    readonly subscriptions?: readonly {
      readonly topics?: readonly string[];
      readonly compliance_topics?: readonly string[];
      readonly uri: string;
    }[];
  };
}

/** Reads scopes and subscriptions from a `shopify.app.toml`, as the platform does on deployment. */
export function readAppToml(path: string | URL): Pick<AppConfig, 'scopes' | 'subscriptions' | 'apiVersion'> {
  const toml = parse(readFileSync(path, 'utf8')) as Toml;
  const scopes = (toml.access_scopes?.scopes ?? '').split(',').map((scope) => scope.trim());
  const subscriptions = (toml.webhooks?.subscriptions ?? []).flatMap(
    ({ topics = [], compliance_topics: compliance = [], uri }) =>
      [...topics, ...compliance].map((topic) => ({ topic, uri })),
  );
  return {
    scopes: scopes.filter((scope) => scope !== ''),
    subscriptions,
    apiVersion: toml.webhooks?.api_version ?? '2026-10',
  };
}
