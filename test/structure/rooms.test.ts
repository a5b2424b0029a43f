import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../web/server/webhooks/topics.ts';
import { ROOT, sourceFiles } from './sources.ts';

/** Folders of these are rooms where they hold more than three files; each folder right under web is one whatever it holds. */
const HALLS = ['web/domain', 'web/server', 'web/frontend', 'web/shopify'];

const foldersOf = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== 'dist' ? [`${folder}/${entry.name}`] : [],
  );

const rooms = [
  ...foldersOf('web'),
  ...HALLS.flatMap(foldersOf).filter((folder) => sourceFiles(folder).length > 3),
  'test/stand-in',
];

/** What a README names in backquotes with a folder or an ending; patterns (`*-row.ts`), requests and webhook topics are none. */
function placesIn(text: string): string[] {
  return [...text.matchAll(/`([\w.@-]+(?:\/[\w.@-]+)*\/?)`/g)]
    .map(([, place]) => place ?? '')
    .filter((place) => !Object.hasOwn(TOPICS, place))
    .filter((place) => place.includes('/') || /\.(?:ts|tsx|md|toml|js|yaml)$/.test(place));
}

/** Seen from the room, from the halls above it, or from the root. */
function isThere(room: string, place: string): boolean {
  const parts = room.split('/');
  const from = parts.map((_, at) => parts.slice(0, at + 1).join('/')).concat('');
  return from.some((folder) => existsSync(join(ROOT, folder, place)));
}

describe('each room', () => {
  it('has a README of at most a screen', () => {
    expect(rooms.length).toBeGreaterThan(35);
    expect(rooms.filter((room) => !existsSync(join(ROOT, room, 'README.md')))).toEqual([]);
    // web/domain and web/cli hold reference tables as well.
    const long = rooms.filter(
      (room) =>
        !['web/domain', 'web/cli'].includes(room) &&
        readFileSync(join(ROOT, room, 'README.md'), 'utf8').split('\n').length > 60,
    );
    expect(long).toEqual([]);
  });

  it('has a README whose every file and folder is there', () => {
    let places = 0;
    const gone = [...rooms, 'docs'].flatMap((room) =>
      readdirSync(join(ROOT, room))
        .filter((name) => name.endsWith('.md'))
        .flatMap((name) => {
          const named = placesIn(readFileSync(join(ROOT, room, name), 'utf8'));
          places += named.length;
          return named.filter((place) => !isThere(room, place)).map((place) => `${room}/${name}: ${place}`);
        }),
    );
    expect(places).toBeGreaterThan(200);
    expect(gone).toEqual([]);
  });

  it('is walked through by CONTRIBUTING.md on files that are there', () => {
    const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
    const inCommands = [...text.matchAll(/(?<=[\s(])(?:web|test|prisma)\/[\w./-]+\w/g)].map(([place]) => place);
    expect(inCommands.length).toBeGreaterThan(12);
    const named = [...placesIn(text), ...inCommands];
    expect(named.length).toBeGreaterThan(65);
    expect(named.filter((place) => !isThere('web/domain', place))).toEqual([]);
  });

  it('would be found out', () => {
    expect(placesIn('`life.ts`, `../loads`, `GET /api/x`, `*-row.ts` and `word`')).toEqual(['life.ts', '../loads']);
    expect(isThere('web/domain/loads', 'life.ts')).toBe(true);
    expect(isThere('web/domain/loads', 'no-such.ts')).toBe(false);
  });
});
