import type { FrameLocator, Locator } from 'playwright-core';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/** Opens a page of the app inside the admin, and answers what is in the frame. `path`: e.g. `/orders`, or empty for Home. */
export async function openApp({ page, demo }: Stage, path = ''): Promise<FrameLocator> {
  await page.goto(`${demo.adminUrl}/apps/minimis${path}`);
  const app = page.frameLocator('iframe[data-app]');
  await settled(app);
  return app;
}

/** A page of the app has its heading once it has what it shows; until then it shows bones. */
export async function settled(app: FrameLocator): Promise<void> {
  await app.locator('h1').first().waitFor();
  await until('the page to have loaded', async () => {
    const bones = await app.locator('.Polaris-SkeletonBodyText, .Polaris-SkeletonDisplayText__DisplayText').count();
    return bones === 0 ? true : null;
  });
}

/** Watches the admin's own order list, which follows changes by itself, until the order carries `wanted`. */
export async function waitForTags({ page, demo }: Stage, orderId: string, wanted: readonly string[]): Promise<void> {
  await page.goto(`${demo.adminUrl}/orders`);
  const chips = page.locator(`tr[data-order="${orderId}"] .tag`);
  let seen: readonly string[] = [];
  await until(
    `the tags ${wanted.join(', ')}`,
    async () => {
      seen = await chips.allTextContents();
      return sorted(seen) === sorted(wanted) ? true : null;
    },
    20_000,
  ).catch(() => {
    throw new Error(`The order carries [${seen.join(', ')}], not [${wanted.join(', ')}]`);
  });
}

const sorted = (words: readonly string[]): string => [...words].sort().join();

/** A button of the bar that the admin lays over its head while something is unsaved. */
export function saveBarButton({ page }: Stage, name: 'Save' | 'Discard'): Locator {
  return page.locator('[data-save-bar]').getByRole('button', { name });
}

export function toast({ page }: Stage, text: string): Locator {
  return page.locator('[data-toasts]').getByText(text);
}
