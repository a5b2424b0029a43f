import { describe, expect, it } from 'vitest';
import { literalsInJsx, sentencesIn } from './sentences.ts';
import { sourceFiles } from './sources.ts';

/**
 * How many texts for people may stand outside the room of messages, by folder or file; of two that fit, the longer name counts. A number
 * falls with every surface that moves into `web/messages`, and never rises: a new text is born there. What is not named here has none.
 */
const CEILINGS: Readonly<Record<string, number>> = {};

/** The law quoted and cited, or known again, as it is published, names of provinces and of money, queries, and what an operator reads. */
const NOT_COUNTED = [
  'web/messages/',
  'web/domain/law/',
  'web/domain/consignment/',
  'web/domain/coming/coming-duties.ts',
  'web/domain/coming/coming-lists.ts',
  'web/domain/customs/',
  'web/domain/documents/',
  'web/domain/duties/forced-labor-lists.ts',
  'web/domain/duties/section-232.ts',
  'web/domain/duties/section-338.ts',
  'web/domain/lanes/holidays.ts',
  'web/domain/lanes/ports.ts',
  'web/domain/manifest/',
  'web/domain/planning/read-plan-file.ts',
  'web/domain/products/csv/',
  'web/domain/products/description-words.ts',
  'web/domain/questions/answer-source.ts',
  'web/domain/rules/import-not-barred.ts',
  'web/domain/tariff/',
  'web/domain/values/',
  // The checks and lists of the law: for those who maintain it, in the language of its files.
  'web/cli/check-editions.ts',
  'web/cli/check-law.ts',
  'web/cli/check-lists.ts',
  'web/cli/law-check.ts',
  'web/cli/law-list.ts',
  'web/cli/list-rows.ts',
  'web/server/database/',
  'web/domain/rates/treasury-file.ts',
  'web/server/base/env.ts',
  'web/server/base/metrics.ts',
  'web/server/base/retry.ts',
  'web/server/webhooks/refusals.ts',
  'web/server/metrics.ts',
  'web/frontend/phrases/coming.ts',
  'web/phrases/agency.ts',
  'web/shopify/documents/',
  // What a question about a clearance decides: for those who maintain the law beside it. Its sentences for people are in the room.
  'web/domain/clearance/questions.ts',
  // The cell of the tariff schedule, quoted as a citation quotes the law.
  'web/domain/duties/line-duty.ts',
  // What stops a process at its start, or a command on the server itself: an operator reads it in a terminal.
  'web/server/main.ts',
  'web/server/start.ts',
  'web/server/reseal.ts',
  'web/server/app.ts',
  // Thrown where a row, a sealed value or an answer is not what it must be: it ends in the log or in a dead letter, never on a page.
  'web/server/admin-api/access.ts',
  'web/server/admin-api/answer.ts',
  'web/server/admin-api/client.ts',
  'web/server/auth/frame-ancestors.ts',
  'web/server/auth/person-secret.ts',
  'web/server/auth/secret-box.ts',
  'web/server/auth/session-storage.ts',
  'web/server/base/overload.ts',
  'web/server/http/handle.ts',
  'web/server/jobs/dispatcher.ts',
  'web/server/jobs/job-endings.ts',
  'web/server/jobs/run-jobs.ts',
  'web/server/loads/change.ts',
  'web/server/loads/departures.ts',
  'web/server/loads/doubts.ts',
  'web/server/loads/put.ts',
  'web/server/loads/seal.ts',
  'web/server/loads/sealed-document.ts',
  'web/server/loads/since-sealed.ts',
  'web/server/orders/fetch-order.ts',
  'web/server/orders/read-order.ts',
  'web/server/ports/admin-api.ts',
  'web/server/shops/whether-gone.ts',
  'web/server/store/delivered-jobs.ts',
  'web/server/store/gist.ts',
  'web/server/store/load-state.ts',
  'web/server/store/stored-json.ts',
  'web/server/store/stored-lots.ts',
  'web/server/store/stored-standing.ts',
  'web/server/store/stored-verdicts.ts',
  // Goods and an address of baskets that are made up to be judged, and shown nowhere.
  'web/server/http/tag-samples.ts',
  'web/server/http/what-if.ts',
  'web/server/orders/basket.ts',
];

const folders = Object.keys(CEILINGS).sort((a, b) => b.length - a.length);
const folderOf = (file: string): string => folders.find((folder) => file.startsWith(folder)) ?? file;

describe('texts for people outside the room of messages', () => {
  const files = sourceFiles('web', 'extensions').filter(
    (file) => !NOT_COUNTED.some((folder) => file.startsWith(folder)),
  );
  const found = new Map<string, string[]>();
  for (const file of files) {
    const texts = sentencesIn(file);
    const folder = folderOf(file);
    if (texts.length > 0)
      found.set(folder, [...(found.get(folder) ?? []), ...texts.map((text) => `${file}: ${text.slice(0, 100)}`)]);
  }

  it('are fewer with time: no folder has more than its ceiling, and what has moved into the room stays there', () => {
    expect(files.length).toBeGreaterThan(700);
    const over = [...found].flatMap(([folder, texts]) =>
      texts.length > (CEILINGS[folder] ?? 0)
        ? [`${folder}: ${texts.length}, at most ${CEILINGS[folder] ?? 0} (CONTRIBUTING: A text)`, ...texts.slice(-5)]
        : [],
    );
    expect(over).toEqual([]);
  });

  it('are held by ceilings that follow them down: none is more than twenty above what stands', () => {
    const loose = Object.entries(CEILINGS).filter(([folder, most]) => most - (found.get(folder)?.length ?? 0) > 20);
    expect(loose).toEqual([]);
  });
});

describe('JSX of the pages', () => {
  it('has no string for people in it, however short: all come from the room', () => {
    const pages = sourceFiles('web/frontend').filter((file) => file.endsWith('.tsx'));
    expect(pages.length).toBeGreaterThan(150);
    const found = pages.flatMap((file) => literalsInJsx(file).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  it('would show a word, an attribute and words glued together, and no mark, enumeration or CSS', () => {
    const page = `
      export const Card = () => <Card title="Orders" label={known ? 'no tags' : say('a')} kind="shipment" style={{ width: '1fr 2fr 3fr' }} rel="noopener noreferrer">
        Nothing {open && 'open'} {\`\${say('a')}: \${order}\`} · + {say('b')}
        <Button accessibilityLabel={\`\${say('a')}: \${order}\`} />
      </Card>;`;
    expect(literalsInJsx('page.tsx', page)).toEqual(['Orders', 'no tags', 'Nothing', 'open', '…: …']);
  });
});

describe('a text for people', () => {
  it('would be found in an element, an attribute, an object and a template', () => {
    const page = `
      import { a } from 'a package of three words';
      const rows = { label: 'Orders', other: 'Orders', help: given ? 'Known' : 'Not known', code: 'not-a-text' };
      export const Card = () => <Card title="Missing" id="Missing"><p>Nothing here</p>{\`Order \${name} is in no shipment\`} · {1}</Card>;`;
    expect(sentencesIn('page.tsx', page)).toEqual([
      'Orders',
      'Known',
      'Not known',
      'Missing',
      'Nothing here',
      'Order … is in no shipment',
    ]);
  });

  it('is none of the operator’s, of the database’s or of a program’s own', () => {
    const server = `
      log.warn({ shop }, 'The queue has stopped for good');
      if (bad) throw new Error('A row of this table is gone');
      await tx.$queryRaw\`SELECT a FROM b WHERE c AND d\`;
      const key = 'order-updated', sql = 'SELECT id FROM orders WHERE shop';
      return { message: 'This order is gone. Reload the page.' };`;
    expect(sentencesIn('server.ts', server)).toEqual(['This order is gone. Reload the page.']);
  });
});
