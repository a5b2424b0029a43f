import { describe, expect, test } from 'vitest';
import { FROZEN_STATES, isFrozen, isLive, isOpen, LOAD_ACTORS, LOAD_STATES, parseLoadState, step } from '#domain';
import type { LoadActor, LoadState } from '#domain';

/** The life of a load once more, from one place to the next as a person would tell it: the reference that the table is held against. */
const told = `
  open to sealed by staff
  open to cancelled by staff or system
  sealed to open by staff
  sealed to handed-over by staff
  sealed to cancelled by staff
  handed-over to sealed by staff
  handed-over to filed by staff or carrier
  handed-over to cancelled by staff
  filed to arrived by staff or carrier
  filed to held by staff or customs
  filed to partly-released by staff or customs
  filed to released by staff or customs
  filed to cancelled by staff or carrier
  arrived to held by staff or customs
  arrived to partly-released by staff or customs
  arrived to released by staff or customs
  held to partly-released by staff or customs
  held to released by staff or customs
  held to cancelled by staff
  partly-released to held by staff or customs
  partly-released to released by staff or customs
  released to held by staff or customs
  released to partly-released by staff or customs
`;

const allowed = new Map(
  told
    .trim()
    .split('\n')
    .map((line) => {
      const [way = '', by = ''] = line.trim().split(' by ');
      return [way, by.split(' or ')] as const;
    }),
);

interface Command {
  readonly to: LoadState;
  readonly by: LoadActor;
}

/** The same commands for the same seed (a linear congruential generator), so that a failure can be run again. */
function randomCommands(seed: number, length: number): Command[] {
  let state = seed;
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)] ?? items[0];
  };
  return Array.from({ length }, () => ({ to: pick(LOAD_STATES), by: pick(LOAD_ACTORS) }));
}

describe('the life of a load', () => {
  test('random commands of several actors lead where the reference says, and nowhere else', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 500; seed += 1) {
      let state: LoadState = 'open';
      for (const { to, by } of randomCommands(seed, 60)) {
        const outcome = step(state, to, by);
        const may = allowed.get(`${state} to ${to}`);
        const expected =
          state === to ? 'there' : may === undefined ? 'no-way' : may.includes(by) ? 'taken' : 'not-allowed';
        expect(`${state} to ${to} by ${by}: ${outcome.kind}`).toBe(`${state} to ${to} by ${by}: ${expected}`);
        if (outcome.kind !== 'taken') continue;
        seen.add(`${state} to ${to}`);
        state = outcome.state;
      }
    }
    // Each way was gone, so that none of them was compared with nothing.
    expect([...seen].sort()).toEqual([...allowed.keys()].sort());
  });

  test('every state is reached, and from each a load can still end', () => {
    const reached = new Set<LoadState>(['open']);
    for (const from of reached)
      for (const to of LOAD_STATES) if (LOAD_ACTORS.some((by) => step(from, to, by).kind === 'taken')) reached.add(to);
    expect([...reached].sort()).toEqual([...LOAD_STATES].sort());
    const ends = LOAD_STATES.filter((from) => LOAD_STATES.every((to) => step(from, to, 'staff').kind !== 'taken'));
    expect(ends).toEqual(['cancelled']);
  });

  test('a load is open, frozen or given up, and never two of them', () => {
    for (const state of LOAD_STATES) {
      expect([isOpen(state), isFrozen(state), !isLive(state)].filter(Boolean), state).toHaveLength(1);
    }
    expect(LOAD_STATES.filter(isOpen)).toEqual(['open']);
    expect(LOAD_STATES.filter((state) => !isLive(state))).toEqual(['cancelled']);
  });

  test('what is frozen opens only where a person takes it back before the carrier has it', () => {
    const reopened = FROZEN_STATES.filter((from) => LOAD_ACTORS.some((by) => step(from, 'open', by).kind === 'taken'));
    expect(reopened).toEqual(['sealed']);
    expect(step('sealed', 'open', 'carrier')).toEqual({ kind: 'not-allowed', may: ['staff'] });
  });

  test('a word that no state has is none', () => {
    expect(parseLoadState('handed-over')).toBe('handed-over');
    for (const text of ['', 'Sealed', 'handed_over', 'toString', '__proto__']) expect(parseLoadState(text)).toBeNull();
  });
});
