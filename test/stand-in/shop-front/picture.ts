import { html, type Markup } from '../host/markup.ts';

// Each drawing fills a box of 100 by 100 with the colours --ink and --fill of the tile.
const drawings: Readonly<Record<string, string>> = {
  garment: 'M34 26 L20 36 L26 50 L33 46 V76 H67 V46 L74 50 L80 36 L66 26 C62 34 38 34 34 26 Z',
  cap: 'M26 60 C26 36 40 28 50 28 C60 28 74 36 74 60 Z M22 60 H78 V70 H22 Z M47 28 A4 4 0 1 1 53 28 Z',
  cup: 'M28 32 H66 V62 C66 70 60 74 54 74 H40 C34 74 28 70 28 62 Z M66 40 H72 C80 40 80 58 70 58 H66 V52 H69 C73 52 73 46 69 46 H66 Z',
  bag: 'M28 40 H72 L76 78 H24 Z M38 40 C38 20 62 20 62 40 H57 C57 27 43 27 43 40 Z',
  blanket:
    'M26 28 H74 V66 H26 Z M26 70 H30 V76 H26 Z M36 70 H40 V76 H36 Z M46 70 H50 V76 H46 Z M58 70 H62 V76 H58 Z M70 70 H74 V76 H70 Z',
  shoe: 'M22 42 C32 50 40 46 44 38 L60 56 C70 58 80 60 80 68 H22 Z M22 71 H80 V76 H22 Z',
  toy: 'M24 54 H76 V66 H24 Z M30 36 H46 V51 H30 Z M52 42 H70 V51 H52 Z M28 69 A7 7 0 1 0 42 69 Z M58 69 A7 7 0 1 0 72 69 Z',
  jar: 'M34 26 H66 V34 H34 Z M30 37 H70 V70 C70 74 68 77 64 77 H36 C32 77 30 74 30 70 Z',
  bottle: 'M45 20 H55 V38 C62 42 64 48 64 54 V78 H36 V54 C36 48 38 42 45 38 Z',
  book: 'M24 30 C34 24 44 26 49 30 V76 C44 72 34 70 24 76 Z M51 30 C56 26 66 24 76 30 V76 C66 70 56 72 51 76 Z',
  flask:
    'M42 20 H58 V30 H42 Z M46 32 H54 V40 C68 44 70 54 70 60 C70 72 62 78 50 78 C38 78 30 72 30 60 C30 54 32 44 46 40 Z',
  device:
    'M26 58 C26 30 74 30 74 58 H66 C66 40 34 40 34 58 Z M22 56 H36 V76 H28 C24 76 22 72 22 68 Z M64 56 H78 V68 C78 72 76 76 72 76 H64 Z',
  watch: 'M42 18 H58 L61 34 H39 Z M42 82 H58 L61 66 H39 Z M30 50 A20 20 0 1 1 70 50 A20 20 0 1 1 30 50 Z',
  card: 'M22 34 H78 V42 H22 Z M22 46 H78 V70 H22 Z',
  box: 'M24 40 H76 V76 H24 Z M20 28 H80 V37 H20 Z',
};

/** A drawn picture of an article: its kind gives the shape, its handle the colour. */
export function picture(shape: string, handle: string): Markup {
  const hue = [...handle].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 360, 7);
  return html`<svg class="picture" viewBox="0 0 100 100" role="presentation" style="--tile: ${hue}">
    <rect width="100" height="100" class="ground" />
    <path d="${drawings[shape] ?? drawings['box']}" class="figure" />
  </svg>`;
}
