import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { buildClientSchema } from 'graphql';
import type { GraphQLSchema, IntrospectionQuery } from 'graphql';

export interface ScopeEntry {
  readonly type: 'type' | 'field';
  readonly typeName: string;
  readonly fieldName?: string;
  readonly offlineScopes: readonly string[];
}

export interface AdminSchema {
  readonly schema: GraphQLSchema;
  readonly scopes: readonly ScopeEntry[];
}

interface SchemaFile {
  readonly data: IntrospectionQuery;
  readonly offline_scopes: { readonly items: readonly ScopeEntry[] };
}

let loaded: AdminSchema | undefined;

/** Shopify's own schema of the Admin API 2026-10, read from the package it is published in. */
export function adminSchema(): AdminSchema {
  if (loaded !== undefined) return loaded;
  // By path: the package's `exports` do not name its data.
  const file = new URL('../../node_modules/@shopify/dev-mcp/dist/data/admin_2026-10.json.gz', import.meta.url);
  const json = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as SchemaFile;
  // Some implementations of its interfaces deprecate what the interface does not, which graphql-js would refuse.
  loaded = { schema: buildClientSchema(json.data, { assumeValid: true }), scopes: json.offline_scopes.items };
  return loaded;
}
