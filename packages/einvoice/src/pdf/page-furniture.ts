import type { Sheet } from './sheet';
import { colours, contentWidth, page, styles } from './theme';

export type Furniture = {
  readonly title: string;
  readonly number: string;
  readonly seller: string;
  readonly marks: readonly string[];
};

/** Draws the marks and, from the second page on, the running head; returns where the content of the page begins. */
export function drawPageHead(sheet: Sheet, first: boolean, { title, number, seller, marks }: Furniture): number {
  let y: number = page.top - 12;
  if (marks.length > 0) y = drawMarks(sheet, marks, y) + 14;
  if (first) return y + 6;
  sheet.artifact(() => {
    const half = contentWidth / 2;
    sheet.place({ text: `${title} ${number}`, style: styles.strong }, { x: page.left, width: half }, y);
    sheet.place(
      { text: `${seller}, continued`, style: styles.quiet },
      { x: page.left + half, width: half, align: 'right' },
      y,
    );
  });
  sheet.y = y + 19;
  sheet.rule({ colour: colours.brass, weight: 1 });
  return y + 34;
}

function drawMarks(sheet: Sheet, marks: readonly string[], top: number): number {
  const height = marks.length * styles.mark.leading + 11;
  sheet.fill({ x: page.left, width: contentWidth }, top, height, colours.wash);
  sheet.fill({ x: page.left, width: 3 }, top, height, colours.brass);
  sheet.artifact(() => {
    sheet.stack(
      marks.map((text) => ({ text, style: styles.mark })),
      { x: page.left + 12, width: contentWidth - 24 },
      top + 5,
    );
  });
  return top + height;
}

/** The foot of one page, drawn when the number of pages is known. */
export function drawPageFoot(sheet: Sheet, at: number, of: number, { number, seller }: Furniture): void {
  const y = page.height - page.bottom + 24;
  sheet.y = y - 8;
  sheet.rule();
  sheet.artifact(() => {
    const half = contentWidth / 2;
    sheet.place({ text: `${seller} · ${number}`, style: styles.quiet }, { x: page.left, width: half + 100 }, y);
    sheet.place(
      { text: `Page ${at} of ${of}`, style: styles.quiet },
      { x: page.left + half + 120, width: half - 120, align: 'right' },
      y,
    );
  });
}
