import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import * as engineGlue from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

/** What the engine compares: nothing, the schema file, or the database behind a connection string. It needs one database. */
export type Side = 'empty' | 'schema' | { url: string };

const SCHEMA = new URL('../../prisma/schema.prisma', import.meta.url).pathname;

/** The part of the package's glue that its own types keep to themselves. */
interface Glue {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

let loaded = false;
function loadEngine(): typeof engineGlue {
  if (loaded) return engineGlue;
  const glue = engineGlue as unknown as Glue & WebAssembly.ModuleImports;
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const module = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')));
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  (globalThis as { PRISMA_WASM_PANIC_REGISTRY?: unknown }).PRISMA_WASM_PANIC_REGISTRY ??= {
    set_message: () => undefined,
  };
  loaded = true;
  return engineGlue;
}

/**
 * Prisma's adapter does not know PostgreSQL's "char" type (oid 18), which the catalogues are full of: it gets past the
 * adapter as bpchar (1042) and is given back to the engine as the single character that it expects.
 */
async function catalogueAdapter(url: string): Promise<SqlDriverAdapter> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  let single: boolean[] = [];
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>;
  const passing = async (...args: unknown[]): Promise<pg.QueryResult> => {
    const result = await query(...args);
    single = result.fields.map((field) => field.dataTypeID === 18);
    for (const field of result.fields) if (field.dataTypeID === 18) field.dataTypeID = 1042;
    return result;
  };
  pool.query = passing as typeof pool.query;
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (statement) => {
    const result = await queryRaw(statement);
    const columnTypes = result.columnTypes.map((type, at) => (single[at] === true ? ColumnTypeEnum.Character : type));
    return { ...result, columnTypes };
  };
  return adapter;
}

function adapterTo(url: string | null): Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0] {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    async connect() {
      if (url === null) throw new Error('this comparison has no database');
      return catalogueAdapter(url);
    },
    connectToShadowDb: () => Promise.reject(new Error('this comparison needs no shadow database')),
  };
}

/** `prisma migrate diff --script` by Prisma's own engine, in WebAssembly: the SQL that leads from one side to the other. */
export async function schemaDiff(from: Side, to: Side, script = true): Promise<string> {
  const files = [{ path: SCHEMA, content: readFileSync(SCHEMA, 'utf8') }];
  const target = (side: Side): engineGlue.DiffTarget => {
    if (side === 'empty') return { tag: 'empty' };
    if (side === 'schema') return { tag: 'schemaDatamodel', files };
    return { tag: 'schemaDatasource', files, configDir: dirname(SCHEMA) };
  };
  const url = [from, to].flatMap((side) => (typeof side === 'object' ? [side.url] : []))[0] ?? null;
  const engine = await loadEngine().SchemaEngine.new(
    { datamodels: [[SCHEMA, files[0]?.content ?? '']] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapterTo(url)),
  );
  try {
    const filters = { externalTables: [], externalEnums: [] };
    const result = await engine.diff({ from: target(from), to: target(to), script, exitCode: null, filters });
    return result.stdout ?? '';
  } finally {
    engine.free();
  }
}
