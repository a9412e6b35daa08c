import { wrapText } from './wrap-text';
import { colours, contentWidth, page, type TextStyle } from './theme';
import { toPrintable } from './fonts';

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
    this.use(style);
    const measure = (piece: string) => this.pdf.widthOfString(piece);
    return wrapText(toPrintable(text), width, measure).map((line) => ({ text: line, style }));
  }

  /** One line at a height of its own; a line that is too wide is set smaller, never cut. */
  place({ text, style }: TextLine, { x, width, align = 'left' }: Box, y = this.y): void {
    this.use(style);
    const printable = toPrintable(text);
    const natural = this.pdf.widthOfString(printable);
    const scale = natural > width ? width / natural : 1;
    this.pdf.fontSize(style.size * scale).fillColor(style.colour);
    const left = align === 'right' ? x + width - natural * scale : x;
    this.pdf.text(printable, left, y + (style.size - style.size * scale), { lineBreak: false });
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

  private use({ face, size }: TextStyle): void {
    this.pdf.font(face).fontSize(size);
  }

  private addPage(first: boolean): void {
    this.pdf.addPage({ size: 'A4', margin: 0 });
    this.y = this.startPage(this, first);
  }
}
