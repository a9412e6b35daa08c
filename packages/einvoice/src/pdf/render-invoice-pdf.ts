import PDFDocument from 'pdfkit';
import type { InvoiceDocument } from '../document';
import { computeTotals } from '../totals';
import { drawClosing } from './closing';
import { everyText } from './every-text';
import { drawLines } from './lines';
import { localeFormat } from './locale-format';
import { drawMasthead } from './masthead';
import { drawPageFoot, drawPageHead, type Furniture } from './page-furniture';
import { drawParties } from './parties';
import { Sheet } from './sheet';
import { drawSums } from './sums';
import { Typefaces } from './typefaces';
import { marks, titles } from './words';

export type RenderOptions = {
  /** `simulated` marks every page as made for generated people. */
  readonly origin: 'real' | 'simulated';
  /** Marks every page with "no real money". */
  readonly sandbox: boolean;
  /** BCP 47 tag for numbers, amounts and days. */
  readonly locale: string;
};

/**
 * Sets an invoice as tagged PDF/A-3b on A4 with embedded fonts for Latin, Cyrillic, Greek, Arabic, Hebrew, Devanagari,
 * Chinese, Japanese and Korean; characters of other scripts are printed as □ and the page says so. The same document and options give the same bytes.
 * @param document as `parseInvoice` returns it.
 * @throws RangeError when the locale is malformed.
 */
export async function renderInvoicePdf(
  document: InvoiceDocument,
  options: RenderOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const format = localeFormat(options.locale, document.currency);
  const totals = computeTotals(document);
  const furniture = furnitureOf(document, options);
  const typefaces = await Typefaces.load(everyText(document));
  const pdf = openPdf(document, furniture, typefaces);
  const bytes = collect(pdf);
  const sheet = new Sheet(pdf, typefaces, (opened, first) => drawPageHead(opened, first, furniture));
  drawMasthead(sheet, document, totals, format);
  drawParties(sheet, document, format);
  drawLines(sheet, document, totals, format);
  drawSums(sheet, document, totals, format);
  drawClosing(sheet, document, typefaces.isPrintable(everyText(document)));
  sheet.end();
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index);
    drawPageFoot(sheet, index + 1, count, furniture);
  }
  pdf.end();
  return bytes;
}

function furnitureOf(document: InvoiceDocument, { origin, sandbox }: RenderOptions): Furniture {
  return {
    title: titles[document.typeCode],
    number: document.number,
    seller: document.seller.name,
    marks: [...(sandbox ? [marks.sandbox] : []), ...(origin === 'simulated' ? [marks.generated] : [])],
  };
}

function openPdf(
  document: InvoiceDocument,
  { title, number, seller }: Furniture,
  typefaces: Typefaces,
): PDFKit.PDFDocument {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    tagged: true,
    displayTitle: true,
    lang: 'en',
    font: '',
    info: {
      Title: typefaces.printable(`${title} ${number}`),
      Author: typefaces.printable(seller),
      Creator: 'Assay',
      Producer: 'Assay',
      CreationDate: new Date(`${document.issueDate}T00:00:00Z`),
    },
  });
  typefaces.register(pdf);
  return pdf;
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
}
