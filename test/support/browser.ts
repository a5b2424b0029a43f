// A real Chromium for the tests: the one that npm brings on Linux, else one that is installed on this machine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const onOwnBrowser = process.platform === 'linux' && process.arch === 'x64';

/** Starts a browser without a window. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const given = process.env['CHROME_PATH'];
  if (given !== undefined && given !== '') return launch({ executablePath: given });
  if (onOwnBrowser) return launch(await ownBrowser());
  return installedBrowser();
}

// Each page in a process of its own, and the web's security on: the flags that the package recommends for serverless
// hosts (--single-process, --disable-web-security) would take away what the tests of the frame are to see.
const flags = ['--no-zygote', '--font-render-hinting=none', '--disable-gpu', '--disable-dev-shm-usage'];

function launch(options: LaunchOptions): Promise<Browser> {
  return chromium.launch({ args: flags, ...options });
}

async function installedBrowser(): Promise<Browser> {
  for (const channel of ['chrome', 'msedge', 'chromium'])
    try {
      return await launch({ channel });
    } catch {
      continue;
    }
  throw new Error(
    'These tests need a browser: install Chrome, Edge or Chromium, or name its program in the environment variable CHROME_PATH.',
  );
}

/** The package's browser, unpacked once a version and user: a folder that another user made cannot be run from, or trusted. */
async function ownBrowser(): Promise<LaunchOptions> {
  const folder = join(tmpdir(), `minimis-chromium-${packageVersion()}-${userInfo().uid}`);
  if (!existsSync(join(folder, 'chromium'))) await unpackInto(folder);
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: { ...process.env, ...librariesFor(folder, executablePath), ...fontsFor(folder) } };
}

/** Beside its place, then moved there in one step, so that tests which start at once never see half a browser. */
async function unpackInto(folder: string): Promise<void> {
  const draft = mkdtempSync(`${folder}-`);
  const before = process.env['TMPDIR'];
  // The package knows no other way to be told where to.
  process.env['TMPDIR'] = draft;
  try {
    const { default: own, inflate } = await import('@sparticuz/chromium');
    await own.executablePath();
    await inflate(join(packageFolder(), 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    // Its own configuration names /tmp/fonts, which is not where they are.
    writeFileSync(join(draft, 'fonts/fonts.conf'), fontConfiguration(join(folder, 'fonts')));
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}

/** The package carries the libraries that a bare machine lacks; where the machine has its own, those are used. */
function librariesFor(folder: string, executable: string): Record<string, string> {
  const missing = execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  if (!missing) return {};
  const known = process.env['LD_LIBRARY_PATH'];
  return { LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), ...(known === undefined ? [] : [known])].join(':') };
}

function fontsFor(folder: string): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
}

function fontConfiguration(folder: string): string {
  const begin = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">';
  return `${begin}<fontconfig><dir>${folder}</dir><cachedir>${folder}-cache</cachedir></fontconfig>`;
}

function packageFolder(): string {
  const door = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return join(dirname(door), '..');
}

function packageVersion(): string {
  const about = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string };
  return about.version;
}
