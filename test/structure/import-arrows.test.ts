import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './sources.ts';

type Room =
  'domain' | 'contract' | 'messages' | 'shopify' | 'phrases' | 'frontend' | 'server' | 'cli' | 'extensions' | 'test';

function roomOf(path: string): Room | null {
  const match = /^(?:web\/(domain|contract|messages|shopify|phrases|frontend|server|cli)|(extensions|test))\//.exec(
    path,
  );
  return (match?.[1] ?? match?.[2] ?? null) as Room | null;
}

/** frontend, server and extensions → phrases → shopify → domain → nothing; nobody imports the server. */
const MAY: Record<Exclude<Room, 'test'>, { rooms: readonly Room[]; packages: boolean }> = {
  domain: { rooms: [], packages: false },
  contract: { rooms: [], packages: false },
  messages: { rooms: [], packages: false },
  shopify: { rooms: ['domain'], packages: false },
  phrases: { rooms: ['domain', 'shopify', 'messages'], packages: false },
  frontend: { rooms: ['domain', 'shopify', 'phrases', 'contract', 'messages'], packages: true },
  server: { rooms: ['domain', 'shopify', 'phrases', 'contract', 'messages'], packages: true },
  cli: { rooms: ['domain', 'shopify', 'phrases', 'messages'], packages: true },
  extensions: { rooms: ['domain', 'shopify', 'phrases', 'messages'], packages: true },
};

/** Rooms with one door: from outside, nobody goes past it. */
const DOORS: Partial<Record<Room, string>> = {
  domain: 'web/domain/index.ts',
  shopify: 'web/shopify/index.ts',
  contract: 'web/contract/index.ts',
  messages: 'web/messages/index.ts',
  phrases: 'web/phrases/index.ts',
};
/** Beside its door a page may name a group of texts, which the build exchanges for another language's. */
const isGroup = (to: string): boolean => /^web\/messages\/en\/[\w-]+\.ts$/.test(to);
/** The build exchanges them; what makes the pseudo-language of a text is no part of a page. */
const isOfTheBuild = (to: string): boolean => to === 'web/messages/pseudo.ts';
/** The order block is one file for all readers: it names each language of the groups that it says. */
const isGroupOfAny = (to: string): boolean => /^web\/messages\/[a-z]{2}\/[\w-]+\.ts$/.test(to);

const isWhole = (to: string): boolean => to === 'web/messages/all.ts' || to === 'web/phrases/all.ts';
const TEXTS: Partial<Record<Room, (to: string) => boolean>> = {
  frontend: (to) => isGroup(to) || isOfTheBuild(to),
  extensions: isGroupOfAny,
  // A group's type alone; `all.ts` says all of them.
  phrases: (to) => isGroup(to) || isWhole(to),
};

const files = sourceFiles('web', 'extensions').filter(
  (file) => !/(^|\/)(vite|vitest)\.config\.ts$|\.test\.tsx?$/.test(file),
);
const arrows = files.flatMap((from) => importsOf(from).map((to) => ({ from, to })));

function offence({ from, to }: { from: string; to: string }): string | null {
  const here = roomOf(from);
  const there = roomOf(to);
  if (here === null || here === 'test' || here === there) return null;
  const rule = MAY[here];
  if (there === null) return rule.packages ? null : `${from} imports the package ${to}`;
  if (!rule.rooms.includes(there)) return `${from} imports ${to}`;
  const door = DOORS[there];
  // What has no page says texts in every language; a page would load them all.
  const texts = TEXTS[here] ?? isWhole;
  return door !== undefined && to !== door && !texts(to) ? `${from} goes past the door of ${there}: ${to}` : null;
}

describe('who may import whom', () => {
  it('holds for every import of web and extensions', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(arrows.length).toBeGreaterThan(250);
    expect(arrows.map(offence).filter((found) => found !== null)).toEqual([]);
  });

  it('lets the domain, the room everyone leans on, import nothing but itself', () => {
    const inside = arrows.filter(({ from }) => roomOf(from) === 'domain');
    expect(inside.length).toBeGreaterThan(30);
    expect(inside.filter(({ to }) => roomOf(to) !== 'domain')).toEqual([]);
  });

  it('would see a forbidden arrow of each kind', () => {
    const planted = [
      { from: 'web/domain/a.ts', to: 'zod' },
      { from: 'web/domain/a.ts', to: 'web/server/base/env.ts' },
      { from: 'web/shopify/a.ts', to: 'web/domain/values/money.ts' },
      { from: 'web/frontend/a.tsx', to: 'web/server/base/env.ts' },
      { from: 'web/frontend/a.tsx', to: 'web/messages/fr/dock.ts' },
      { from: 'web/server/a.ts', to: 'web/messages/en/dock.ts' },
      { from: 'web/frontend/a.tsx', to: 'web/messages/all.ts' },
      { from: 'web/frontend/a.tsx', to: 'web/phrases/all.ts' },
      { from: 'web/phrases/a.ts', to: 'web/messages/fr/dock.ts' },
      { from: 'web/shopify/a.ts', to: 'web/messages/index.ts' },
      { from: 'extensions/x/a.js', to: 'web/messages/all.ts' },
      { from: 'web/messages/a.ts', to: 'web/domain/index.ts' },
      { from: 'extensions/x/a.js', to: 'web/contract/index.ts' },
    ];
    expect(planted.map(offence).filter((found) => found === null)).toEqual([]);
  });
});
