import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';

/** Scopes of which one suffices to read a type, and Shopify's own sentence about them. */
export interface TypeAccess {
  readonly scopes: readonly string[];
  readonly sentence: string;
}

export interface AdminSchema {
  readonly schema: GraphQLSchema;
  /** By type name; a type that is not in here is free. */
  readonly access: ReadonlyMap<string, TypeAccess>;
}

interface DataFile {
  readonly data: IntrospectionQuery;
  readonly offline_scopes: {
    readonly items: readonly {
      readonly type: string;
      readonly typeName: string;
      readonly requiredAccess: string;
      readonly offlineScopes: readonly string[];
    }[];
  };
}

const loaded = new Map<string, AdminSchema>();

/** Shopify's own schema of one version, as @shopify/dev-mcp carries it. */
export function loadAdminSchema(version: string): AdminSchema {
  const known = loaded.get(version);
  if (known !== undefined) return known;
  const file = dataFile(`admin_${version}.json.gz`);
  const json = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as DataFile;
  // graphql-js 17 refuses the schema otherwise: it has deprecated fields that implement fields which are not.
  const schema = buildClientSchema(json.data, { assumeValid: true });
  const access = new Map<string, TypeAccess>();
  for (const { type, typeName, requiredAccess, offlineScopes } of json.offline_scopes.items) {
    if (type === 'type' && offlineScopes.length > 0)
      access.set(typeName, { scopes: offlineScopes, sentence: requiredAccess });
  }
  const answer = { schema, access };
  loaded.set(version, answer);
  return answer;
}

/** The package's `exports` hide its data, so the file is looked up where a `require` of it would look. */
function dataFile(name: string): string {
  const folders = createRequire(import.meta.url).resolve.paths('@shopify/dev-mcp') ?? [];
  const files = folders.map((folder) => join(folder, '@shopify/dev-mcp/dist/data', name));
  const found = files.find((file) => existsSync(file));
  if (found === undefined) throw new Error(`@shopify/dev-mcp with ${name} is not installed. Run npm ci.`);
  return found;
}

/** `write_x` allows what `read_x` does. */
export function grants(granted: readonly string[], scope: string): boolean {
  return granted.includes(scope) || (scope.startsWith('read_') && granted.includes(scope.replace('read_', 'write_')));
}
