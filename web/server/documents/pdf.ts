import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Block, PageDocument, TableColumn } from '#domain';
import { barsOf } from './barcode.ts';
import { printable } from './printable.ts';

const require = createRequire(import.meta.url);
const FONT = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const BOLD = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');

const SIZES = {
  letter: { size: [612, 792], margin: 40 },
  'letter-landscape': { size: [792, 612], margin: 40 },
  'label-4x6': { size: [288, 432], margin: 16 },
} as const;
/** 0.25 mm: the narrowest bar that a hand scanner takes from paper. */
const MODULE = 0.25 * (72 / 25.4);
const FOOT_SIZE = 7;

/** A font in a size, in points. */
interface Face {
  readonly font: 'text' | 'bold';
  readonly size: number;
}
const FOOT: Face = { font: 'text', size: FOOT_SIZE };

/** Pages as bytes. Drawn block after block: what a page holds is gone from memory once it is full. */
export function pdfOf(document: PageDocument, madeAt: Date): Promise<Uint8Array> {
  const { size, margin } = SIZES[document.size];
  const pdf = new PDFDocument({
    size: [...size],
    margin,
    autoFirstPage: false,
    bufferPages: false,
    compress: true,
    info: { Title: document.title, Producer: 'Minimis', Creator: 'Minimis', CreationDate: madeAt, ModDate: madeAt },
  });
  pdf.registerFont('text', FONT);
  pdf.registerFont('bold', BOLD);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
  new Drawing(pdf, document, margin).draw();
  pdf.end();
  return ended;
}

type Pdf = InstanceType<typeof PDFDocument>;

interface DrawnColumn {
  /** In points. */
  readonly width: number;
  readonly align: TableColumn['align'];
}

class Drawing {
  readonly #pdf: Pdf;
  readonly #document: PageDocument;
  readonly #margin: number;
  readonly #widths = new Map<string, number>();
  #page = 0;
  #y = 0;

  constructor(pdf: Pdf, document: PageDocument, margin: number) {
    this.#pdf = pdf;
    this.#document = document;
    this.#margin = margin;
  }

  draw(): void {
    this.#newPage();
    for (const block of this.#document.blocks) this.#block(block);
  }

  get #width(): number {
    return this.#pdf.page.width - 2 * this.#margin;
  }

  get #bottom(): number {
    return this.#pdf.page.height - this.#margin - (this.#document.foot === '' ? 0 : 2 * FOOT_SIZE);
  }

  #newPage(): void {
    this.#pdf.addPage();
    this.#page += 1;
    this.#y = this.#margin;
    if (this.#document.foot === '') return;
    const y = this.#pdf.page.height - this.#margin - FOOT_SIZE;
    this.#at(`${this.#document.title}: page ${this.#page}`, this.#margin, y, FOOT);
    const width = this.#widthOf(this.#document.foot, FOOT);
    this.#at(this.#document.foot, this.#margin + this.#width - width, y, FOOT);
  }

  #room(height: number): void {
    if (this.#y + height > this.#bottom && this.#y > this.#margin) this.#newPage();
  }

  #block(block: Block): void {
    switch (block.kind) {
      case 'text':
        this.#lines(
          block.text,
          { font: block.bold === true ? 'bold' : 'text', size: block.size },
          this.#margin,
          block.keep,
        );
        return;
      case 'facts':
        for (const [label, value] of block.facts) this.#fact(label, value, block.spaced === true ? 12 : 0);
        return;
      case 'table':
        this.#table(block);
        return;
      case 'barcode':
        this.#barcode(block);
        return;
      case 'space':
        this.#y += block.height;
        return;
      case 'new-page':
        this.#newPage();
        return;
    }
  }

  #lines(text: string, face: Face, x: number, keep = 0): void {
    const width = this.#width - (x - this.#margin);
    for (const line of this.#wrapped(text, face, width)) {
      this.#room(face.size * 1.35 + keep);
      this.#at(line, x, this.#y, face);
      this.#y += face.size * 1.35;
    }
  }

  #fact(label: string, value: string, above: number): void {
    const size = 9;
    const left = Math.min(150, this.#width * 0.35);
    const [text, bold]: [Face, Face] = [
      { font: 'text', size },
      { font: 'bold', size },
    ];
    const values = this.#wrapped(value, text, this.#width - left);
    const labels = this.#wrapped(label, bold, left - 6);
    const rows = Math.max(values.length, labels.length, 1);
    this.#room(rows * size * 1.35 + above);
    this.#y += above;
    for (let row = 0; row < rows; row += 1) {
      this.#at(labels[row] ?? '', this.#margin, this.#y, bold);
      this.#at(values[row] ?? '', this.#margin + left, this.#y, text);
      this.#y += size * 1.35;
    }
  }

  #table({ columns, rows, size, total }: Extract<Block, { kind: 'table' }>): void {
    const shares = columns.reduce((sum, { share }) => sum + share, 0);
    const drawn = columns.map(({ share, align }) => ({ width: (this.#width * share) / shares, align }));
    const headings = columns.map(({ heading }) => heading);
    const [text, bold]: [Face, Face] = [
      { font: 'text', size },
      { font: 'bold', size },
    ];
    const heading = () => this.#row(headings, drawn, bold);
    heading();
    for (const row of rows) this.#row(row, drawn, text, heading);
    if (total !== undefined) this.#row(total, drawn, bold, heading);
  }

  #row(
    cells: readonly string[],
    columns: readonly DrawnColumn[],
    face: Face,
    onNewPage: () => void = () => undefined,
  ): void {
    const lines = cells.map((cell, index) => this.#wrapped(cell, face, (columns[index]?.width ?? 0) - 4));
    const height = Math.max(1, ...lines.map((one) => one.length)) * face.size * 1.25 + 2;
    if (this.#y + height > this.#bottom && this.#y > this.#margin) {
      this.#newPage();
      onNewPage();
    }
    let x = this.#margin;
    for (const [index, texts] of lines.entries()) {
      const { width = 0, align }: Partial<DrawnColumn> = columns[index] ?? {};
      for (const [row, text] of texts.entries()) {
        const free = align === 'right' ? width - 4 - this.#widthOf(text, face) : 0;
        this.#at(text, x + Math.max(0, free), this.#y + row * face.size * 1.25, face);
      }
      x += width;
    }
    this.#y += height;
  }

  #barcode({ symbology, text, height, caption = true }: Extract<Block, { kind: 'barcode' }>): void {
    this.#room(height + 12);
    const bars = barsOf(symbology, text);
    const modules = bars.reduce((sum, bar) => sum + bar, 0);
    const unit = Math.min(MODULE * 1.6, this.#width / (modules + 20));
    let x = this.#margin + 10 * unit;
    for (const [index, bar] of bars.entries()) {
      if (index % 2 === 0) this.#pdf.rect(x, this.#y, bar * unit, height);
      x += bar * unit;
    }
    this.#pdf.fill('black');
    this.#y += height + 3;
    if (caption) this.#lines(text, { font: 'text', size: 9 }, this.#margin + 10 * unit);
  }

  #at(text: string, x: number, y: number, { font, size }: Face): void {
    if (text !== '') this.#pdf.font(font).fontSize(size).text(text, x, y, { lineBreak: false });
  }

  #widthOf(text: string, { font, size }: Face): number {
    const key = `${font}${text}`;
    let known = this.#widths.get(key);
    if (known === undefined) {
      known = this.#pdf.font(font).fontSize(10).widthOfString(text) / 10;
      if (this.#widths.size < 50_000) this.#widths.set(key, known);
    }
    return known * size;
  }

  /** At a space where there is one; a word that is wider than its cell is continued on the next line, never cut off. */
  #wrapped(given: string, face: Face, width: number): string[] {
    const text = printable(given);
    if (text === '') return [];
    if (this.#widthOf(text, face) <= width) return [text];
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ').flatMap((one) => this.#pieces(one, face, width))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && this.#widthOf(longer, face) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  }

  #pieces(word: string, face: Face, width: number): string[] {
    if (this.#widthOf(word, face) <= width) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const sign of word) {
      if (piece !== '' && this.#widthOf(piece + sign, face) > width) {
        pieces.push(piece);
        piece = '';
      }
      piece += sign;
    }
    return [...pieces, piece];
  }
}
