import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

const folder = fileURLToPath(new URL('../artifacts/flow', import.meta.url));
const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const tallest = 6000;
/** `npm test` measures only: nobody looks at what it would draw, and drawing takes longer than all else on some pages. */
const drawn = process.env['DRAW_PAGES'] !== 'no';

export interface Sight {
  readonly width: number;
  /** How far the page is wider than its frame, px. */
  readonly overflow: number;
}

/** Draws the page as it is, whole, at a desk and on a phone, and answers whether it fits. The page keeps its state. */
export async function picture({ page }: Stage, name: string): Promise<readonly Sight[]> {
  if (drawn) mkdirSync(folder, { recursive: true });
  const sights: Sight[] = [];
  for (const size of [desk, phone]) {
    await page.setViewportSize(size);
    const app = page.locator('iframe[data-app]').contentFrame().locator('html');
    // A layout that follows the width draws itself anew; two equal readings in a row mean that it has.
    let before = '';
    const [overflow, height] = await until('the page to stand still', async () => {
      const reading = await app.evaluate(async (html) => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        return [html.scrollWidth - html.clientWidth, html.scrollHeight] as const;
      });
      const same = reading.join() === before;
      before = reading.join();
      return same ? reading : null;
    });
    if (drawn) {
      await page.setViewportSize({ ...size, height: Math.min(tallest, Math.max(size.height, height + 160)) });
      await page.screenshot({ path: `${folder}/${name}-${size.width}.png` });
    }
    sights.push({ width: size.width, overflow });
  }
  await page.setViewportSize(desk);
  return sights;
}

/** For an expectation: nothing is cut off or must be scrolled sideways to. */
export const fits = [
  { width: desk.width, overflow: 0 },
  { width: phone.width, overflow: 0 },
];
