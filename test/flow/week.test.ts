import { expect, it } from 'vitest';
import { runWeek } from '../week/run.ts';

it('a week of forty orders crosses by truck and air, and every sum and paper of it is right', async () => {
  const { lines, checks } = await runWeek(40, () => undefined);
  expect(checks.filter(({ holds }) => !holds).map(({ says }) => says)).toEqual([]);
  expect(checks.length).toBeGreaterThanOrEqual(30);
  expect(lines.join('\n')).toMatch(/saved: \$\d/);
}, 400_000);
