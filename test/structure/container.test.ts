import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { VARIABLES } from '../../web/server/base/env.ts';
import { ROOT } from './sources.ts';

interface Service {
  readonly command: readonly string[];
  readonly environment: Record<string, string>;
  readonly stop_grace_period: string;
}

const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const instructions = text('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const ignored = text('.dockerignore').split('\n');

describe('the image', () => {
  it('is of one exact Node, the one that the package names, and runs as nobody of importance', () => {
    const { dependencies } = JSON.parse(text('package.json')) as { dependencies: Record<string, string> };
    const bases = instructions.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
    expect(bases).toHaveLength(3);
    expect(new Set(bases)).toEqual(new Set([`node:${dependencies['node'] ?? ''}-bookworm-slim`]));
    expect(instructions.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
    expect(instructions.some((line) => line.startsWith('HEALTHCHECK ') && line.includes('/readyz'))).toBe(true);
  });

  it('is built from what is there, and from nothing that the context leaves out', () => {
    const copied = instructions
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1))
      .filter((path) => path !== '.');
    expect(copied.length).toBeGreaterThan(2);
    for (const path of copied) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      expect(ignored, path).toContain(`!${path}`);
    }
    for (const path of ['web', 'prisma', '.config', 'tsconfig.json']) expect(ignored).toContain(`!${path}`);
    expect(ignored).not.toContain('!.env');
  });

  it('starts a program that exists, with a role that it knows', () => {
    const entry = instructions.find((line) => line.startsWith('ENTRYPOINT ')) ?? '';
    const [, program = ''] = JSON.parse(entry.slice('ENTRYPOINT '.length)) as string[];
    expect(existsSync(join(ROOT, program))).toBe(true);
  });
});

describe('the compose file', () => {
  const { services } = parse(text('compose.yaml'), { merge: true }) as { services: Record<string, Service> };

  it('runs web and worker apart, with variables that the app reads, and time enough to stop', () => {
    expect(services['web']?.command).toEqual(['web']);
    expect(services['worker']?.command).toEqual(['worker']);
    for (const name of ['web', 'worker']) {
      const { environment = {}, stop_grace_period: grace } = services[name] ?? {};
      expect(Object.keys(environment).length).toBe(5);
      expect(Object.keys(environment).filter((key) => !Object.hasOwn(VARIABLES, key))).toEqual([]);
      expect(Number.parseInt(grace ?? '0')).toBeGreaterThan(10);
    }
  });

  it('holds no secret', () => {
    const values = Object.values(services).flatMap(({ environment }) => Object.entries(environment));
    const secrets = values.filter(([name]) => /SECRET|KEY|PASSWORD/.test(name));
    expect(secrets.length).toBeGreaterThan(5);
    expect(secrets.filter(([, value]) => !/^\$\{[A-Z_]+:\?[^}]+\}$/.test(value))).toEqual([]);
  });
});
