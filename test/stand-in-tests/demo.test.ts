import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openClock } from '../demo/business-clock.ts';
import { openKeys } from '../demo/keys.ts';
import { readCommandLine } from '../demo/options.ts';
import { portTaken, sentenceFor } from '../demo/trouble.ts';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line of the demo', () => {
  it('reads its three options in either form', () => {
    expect(readCommandLine([])).toEqual({ port: 4400, reset: false, today: null });
    expect(readCommandLine(['--reset', '--today', '2025-03-03', '--port=5000'])).toEqual({
      port: 5000,
      reset: true,
      today: '2025-03-03',
    });
  });

  it.each([
    ['--today', '2025-02-30'],
    ['--today', 'tomorrow'],
    ['--today', '2019-01-01'],
    ['--today'],
    ['--port', '70000'],
    ['--port', '0'],
    ['--tomorrow'],
  ])('refuses %s %s with a sentence', (...args) => {
    expect(readCommandLine(args.filter((arg) => arg !== undefined))).toMatch(/^["-].*\.|--/);
    expect(typeof readCommandLine(args)).toBe('string');
  });
});

describe('the clock of the demo', () => {
  it('begins at 15:00 UTC of the day and goes on where it was left', () => {
    const first = openClock(folder, '2025-03-03');
    expect(first.now().toISOString()).toMatch(/^2025-03-03T15:00:0/);
    const later = openClock(folder, '2025-03-03');
    first.keep();
    expect(later.now().getTime()).toBeGreaterThanOrEqual(Date.parse('2025-03-03T15:00:00Z'));
    expect(openClock(folder, '2025-03-03').now().getTime()).toBeGreaterThanOrEqual(first.now().getTime() - 50);
  });

  it('is the machine’s own where no day is given', () => {
    expect(openClock(folder, null).offsetMs).toBe(0);
  });
});

describe('what the demo keeps and says', () => {
  it('keeps its keys over a restart', () => {
    const keys = openKeys(folder);
    expect(openKeys(folder)).toEqual(keys);
    expect(Buffer.from(keys.encryptionKey, 'base64')).toHaveLength(32);
  });

  it.each([
    [portTaken(4400, 'the demo'), '4400'],
    [Object.assign(new Error('x'), { code: 'ENOSPC' }), 'disk is full'],
    [Object.assign(new Error('x'), { code: 'EACCES' }), 'may not write'],
    [new SyntaxError('Unexpected token in JSON at position 1'), '--reset'],
  ])('turns trouble into a sentence', (error, says) => {
    expect(sentenceFor(error, '/data')).toContain(says);
  });

  it('does not pretend to know what it does not', () => {
    expect(sentenceFor(new Error('boom'), '/data')).toBeNull();
  });
});
