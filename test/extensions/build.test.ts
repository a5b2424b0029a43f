import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const root = `${import.meta.dirname}/../..`;
/** Shopify refuses a larger extension. */
const COMPRESSED_BYTES_MAX = 64 * 1024;

test(
  'the CLI validates the app and bundles the block offline, with the domain behind its alias',
  { timeout: 120_000 },
  async () => {
    const started = Date.now();
    // Without the flag the CLI would run npm in this very folder and replace node_modules.
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['node_modules/@shopify/cli/bin/run.js', 'app', 'build', '--skip-dependencies-installation'],
      { cwd: root, env: { ...process.env, CI: '1', SHOPIFY_CLI_NO_ANALYTICS: '1', FORCE_COLOR: '0' } },
    );
    const bundle = `${root}/extensions/order-verdict-block/dist/order-verdict-block.js`;
    expect(`${stdout}${stderr}`).toContain('order-verdict-block successfully built');
    expect((await stat(bundle)).mtimeMs).toBeGreaterThanOrEqual(started - 1000);
    const code = await readFile(bundle, 'utf8');
    expect(code).toContain('Section 321 is suspended');
    expect(code).toContain('Article 321 suspendu');
    // The words of every reason are some 20 kB a language; more than this would be something that is no word.
    expect(gzipSync(code).byteLength).toBeLessThan(COMPRESSED_BYTES_MAX * 0.8);
    // The law's tables and their BigInt arithmetic stay behind: the block phrases verdicts, it makes none.
    expect(code).not.toMatch(/\b\d+n\b/);
  },
);
