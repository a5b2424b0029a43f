import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runAssess } from './run-assess.ts';

test('the consignment that the README shows gets the verdict that it shows', async () => {
  const readme = readFileSync(new URL('../../web/cli/README.md', import.meta.url), 'utf8');
  const [consignment = '', verdict = ''] = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json);
  const { code, verdicts, errors } = await runAssess(['-'], `[${consignment}]`);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(verdicts).toMatchObject([JSON.parse(verdict)]);
});
