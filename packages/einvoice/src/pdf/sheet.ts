import { wrapText } from './wrap-text';
import { colours, contentWidth, page, type TextStyle } from './theme';
import type { Typefaces } from './typefaces';

export type TextLine = { readonly text: string; readonly style: TextStyle };

export type Box = { readonly x: number; readonly width: number; readonly align?: 'left' | 'right' };

type RuleOptions = { readonly x?: number; readonly width?: number; readonly colour?: string; readonly weight?: number };

/**
 * A run of pages with a cursor. It wraps, places and tags text, and starts a page when a block does not fit. What is on
 * every page is drawn by `startPage`, which returns where the content begins.
 */
export class Sheet {
  y = 0;
  private readonly open: PDFKit.PDFStructureElement[];

  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    private readonly typefaces: Typefaces,
    private readonly startPage: (sheet: Sheet, first: boolean) => number,
  ) {
    const root = pdf.struct('Document');
    pdf.addStructure(root);
    this.open = [root];
    this.addPage(true);
  }

  get space(): number {
    return page.height - page.bottom - this.y;
  }

  newPage(): void {
    this.addPage(false);
  }

  /** Makes sure that a block of this height stands on one page. */
  keep(height: number): void {
    if (height > this.space) this.newPage();
  }

  wrap(text: string, style: TextStyle, width: number): TextLine[] {
    const measure = (piece: string) => this.widthOf(piece, style);
    return wrapText(this.typefaces.printable(text), width, measure).map((line) => ({ text: line, style }));
  }

  /** One line at a height of its own; a line that is too wide is set smaller, never cut. */
  place({ text, style }: TextLine, { x, width, align = 'left' }: Box, y = this.y): void {
    const printable = this.typefaces.printable(text);
    const natural = this.widthOf(printable, style);
    const scale = natural > width ? width / natural : 1;
    const size = style.size * scale;
    this.pdf.fillColor(style.colour);
    let left = align === 'right' ? x + width - natural * scale : x;
    const baseline = y + (style.size - size) + this.typefaces.ascent(style.face) * size;
    const placed = this.typefaces.runs(printable, style.face).map((run) => {
      const at = left;
      left += this.pdf.font(run.face).fontSize(size).widthOfString(run.text);
      return { ...run, at };
    });
    // Written in the order of reading, wherever each piece stands: so it is read aloud and copied.
    for (const { text: piece, face, at } of placed.toSorted((a, b) => a.readAt - b.readAt)) {
      const top = baseline - this.typefaces.ascent(face) * size;
      this.pdf.font(face).fontSize(size).text(piece, at, top, { lineBreak: false });
    }
  }

  /** Lines below each other from a height on; returns the height they end at. */
  stack(lines: readonly TextLine[], box: Box, from = this.y): number {
    let y = from;
    for (const line of lines) {
      this.place(line, box, y);
      y += line.style.leading;
    }
    return y;
  }

  rule({ x = page.left, width = contentWidth, colour = colours.rule, weight = 0.6 }: RuleOptions = {}): void {
    const y = this.y;
    this.artifact(() =>
      this.pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(weight)
        .strokeColor(colour)
        .stroke(),
    );
  }

  fill({ x, width }: Box, y: number, height: number, colour: string): void {
    this.artifact(() => this.pdf.rect(x, y, width, height).fill(colour));
  }

  /** Tags what `draw` places as one structure element, so that readers aloud know what it is. */
  tagged(type: string, draw: () => void): void {
    this.open.at(-1)?.add(this.pdf.struct(type, {}, draw));
  }

  /** A structure element that holds others. */
  group(type: string, draw: () => void): void {
    const element = this.pdf.struct(type);
    this.open.at(-1)?.add(element);
    this.open.push(element);
    draw();
    this.open.pop();
    element.end();
  }

  /** What belongs to the page and not to the content: rules, running heads, page numbers. */
  artifact(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Pagination' });
    draw();
    this.pdf.endMarkedContent();
  }

  end(): void {
    this.open[0]?.end();
  }

  private widthOf(text: string, { face, size }: TextStyle): number {
    const runs = this.typefaces.runs(text, face);
    return runs.reduce((width, run) => width + this.pdf.font(run.face).fontSize(size).widthOfString(run.text), 0);
  }

  private addPage(first: boolean): void {
    this.pdf.addPage({ size: 'A4', margin: 0 });
    this.y = this.startPage(this, first);
  }
}
