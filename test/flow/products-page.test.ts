import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRODUCT_CSV } from '#domain';
import { openApp, toast, waitForTags } from './admin.ts';
import { fits, picture } from './pictures.ts';
import { closedDay, openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ today: closedDay });
}, 120_000);
afterAll(() => stage.close());

const product = (sku: string) => {
  const found = stage.demo.platform.products(stage.shop).find((each) => each.sku === sku);
  if (found === undefined) throw new Error(`${sku} is not sold`);
  return found;
};

function placeOrder(sku: string): string {
  return stage.demo.platform.createOrder(stage.shop, {
    lines: [{ variantId: product(sku).variantId, quantity: 1 }],
    email: 'ana@mail.example',
    shippingAddress: {
      firstName: 'Ana',
      lastName: 'Novak',
      address1: '1 Elm Street',
      city: 'Buffalo',
      province: 'NY',
      zip: '14202',
      country: 'US',
    },
    shipping: { title: 'Ground', priceMinor: 900 },
  }).id;
}

const rowNamed = (app: Awaited<ReturnType<typeof openApp>>, title: string) =>
  app.getByRole('link', { name: title, exact: true });

describe('the Products page', () => {
  it('takes an origin from a person, and the order that waited for it is tagged anew', async () => {
    const order = placeOrder('LAMP-VINT');
    await until('the order to be tagged', () =>
      (stage.demo.platform.order(stage.shop, order)?.tags.length ?? 0) > 0 ? true : null,
    );
    const app = await openApp(stage, '/products');
    await rowNamed(app, 'Vintage Desk Lamp').waitFor();
    await app.getByText('Blocks 1 order', { exact: true }).waitFor();
    expect(await picture(stage, 'products')).toEqual(fits);
    await rowNamed(app, 'Vintage Desk Lamp').click();
    const dialog = app.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Country of origin' }).fill('cub');
    await app.getByRole('option', { name: 'Cuba (CU)' }).click();
    await dialog.getByRole('textbox', { name: 'HTS number' }).fill('902300015');
    await dialog.getByText('"902300015" has lost the zero in front.', { exact: false }).first().waitFor();
    expect(await dialog.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Use 0902.30.0015 as HTS number' }).click();
    expect(await dialog.getByRole('textbox', { name: 'HTS number' }).inputValue()).toBe('0902.30.0015');
    await dialog.getByRole('textbox', { name: 'HTS number' }).fill('9405.21.6010');
    await dialog.getByText('All ten digits that an entry needs.', { exact: false }).waitFor();
    await picture(stage, 'product-editor');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await toast(stage, '1 product saved. 1 open order is being decided again.').waitFor();
    await waitForTags(stage, order, ['Cross-stop-embargo', 'S321-ineligible', 'S321-embargo']);
    expect(product('LAMP-VINT').origin).toBe('CU');
  }, 60_000);

  it('asks before typed changes are lost, and gives the focus back where it was', async () => {
    const app = await openApp(stage, '/products');
    await rowNamed(app, 'Merino Beanie').press('Enter');
    const description = app.getByRole('dialog').getByLabel('Customs description');
    await description.fill('Knitted cap of merino wool');
    await stage.page.keyboard.press('Escape');
    await app.getByRole('button', { name: 'Go on editing' }).click();
    await stage.page.goBack();
    await app.getByRole('alert').getByText('What you changed is not saved.').waitFor();
    expect(await description.inputValue()).toBe('Knitted cap of merino wool');
    await app.getByRole('button', { name: 'Discard changes' }).press('Enter');
    await app.getByRole('dialog').waitFor({ state: 'detached' });
    await rowNamed(app, 'Merino Beanie').press('Enter');
    await description.waitFor();
    expect(await description.inputValue()).toBe('');
    await stage.page.keyboard.press('Escape');
    await app.getByRole('dialog').waitFor({ state: 'detached' });
    await until('the focus to be back', async () => {
      const name = await app.locator(':root').evaluate((root) => root.ownerDocument.activeElement?.textContent);
      return name === 'Merino Beanie' ? true : null;
    });
  }, 60_000);

  it('proposes a better description, which a person accepts', async () => {
    const app = await openApp(stage, `/products?article=${product('GIFT-BOX').variantId}`);
    const dialog = app.getByRole('dialog');
    await dialog.getByText('"gift" fits everything.', { exact: false }).waitFor();
    await dialog.getByText('describe it in your own words', { exact: false }).waitFor();
    const description = dialog.getByLabel('Customs description');
    await description.fill('Assorted gift items and accessories of the new kind: wool scarf and hat');
    await dialog.getByText('From its title and type:', { exact: false }).waitFor();
    await picture(stage, 'product-advice');
    await dialog.getByRole('button', { name: 'Use', exact: false }).click();
    expect(await description.inputValue()).toBe('Kind wool scarf and hat');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await toast(stage, '1 product saved. No open order holds it.').waitFor();
  }, 60_000);

  it('changes many at once, and says which it could not', async () => {
    const app = await openApp(stage, '/products?gap=hts');
    await app.getByRole('checkbox', { name: 'Select all', exact: false }).first().check({ force: true });
    await app.getByRole('button', { name: 'Change facts' }).click();
    const dialog = app.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: 'HTS number' }).check();
    await dialog.getByLabel('HTS number').last().fill('4419.11.0000');
    await dialog.getByRole('checkbox', { name: 'Under a tariff-rate quota' }).check();
    await picture(stage, 'products-bulk');
    await dialog.getByRole('button', { name: /^Change \d+ products$/ }).click();
    await dialog.getByText(/^\d products saved\. No open order holds them\.$/).waitFor();
    await until('Shopify to have the number', () =>
      product('BOARD-BAMBOO').htsByCountry['US'] === '4419110000' ? true : null,
    );
  }, 60_000);

  it('previews a file row by row and carries out what the preview showed', async () => {
    const app = await openApp(stage, '/products');
    const waiting = stage.page.waitForEvent('download');
    await app.getByRole('button', { name: 'Export' }).click();
    const file = readFileSync(await (await waiting).path(), 'utf8');
    expect(file.split('\r\n')[0]).toBe(`\uFEFF${PRODUCT_CSV.headings.join(',')}`);
    const rows = ['MUG-MAPLE,JP', 'NOTE-A5,Atlantis', 'NO-SUCH,CA'].join('\r\n');
    await app.getByRole('button', { name: 'Import' }).click();
    const dialog = app.getByRole('dialog');
    await dialog.locator('input[type=file]').setInputFiles({
      name: 'origins.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`SKU,Country of origin\r\n${rows}\r\n`),
    });
    await dialog.getByText('"Atlantis" is no country that we know.', { exact: false }).waitFor();
    await dialog.getByText('No product has the SKU "NO-SUCH".').waitFor();
    await dialog.getByText('Japan').waitFor();
    await picture(stage, 'products-import');
    expect(product('MUG-MAPLE').origin).toBe('CN');
    await dialog.getByRole('button', { name: 'Apply 1 change' }).click();
    await app.getByRole('heading', { name: '1 product changed' }).waitFor();
    await until('Shopify to have the origin', () => (product('MUG-MAPLE').origin === 'JP' ? true : null));
    expect(stage.complaints).toEqual([]);
  }, 60_000);
});
