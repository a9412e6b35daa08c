import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { InvoiceDocument } from '../document';
import { sampleInvoice } from '../sample-invoice';
import { renderInvoicePdf, type RenderOptions } from './render-invoice-pdf';

const real: RenderOptions = { origin: 'real', sandbox: false, locale: 'en-GB' };

/** The text of each page, as a reader's clipboard gets it. */
async function pagesOf(document: InvoiceDocument, options = real): Promise<string[]> {
  const pdf = await getDocument({ data: await renderInvoicePdf(document, options), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    );
  }
  await pdf.loadingTask.destroy();
  return pages;
}

const [work] = sampleInvoice.lines;
if (work === undefined) throw new Error('The sample has lines');

describe('the printed invoice', () => {
  it('says who bills whom for what, the VAT, the total and how to pay, as text', async () => {
    const [page = ''] = await pagesOf(sampleInvoice);
    for (const part of [
      'Invoice MK7Q-W-000042',
      'To pay by 6 December 2026',
      'Małgorzata Kowalska-Lindström',
      'VAT number DE287654321',
      'Société Générale d’Optique, Niederlassung Berlin',
      'Product page for reading glasses',
      '2.75 h 85.50 19 % 220.13',
      'Net 1,420.13',
      'VAT 19 % on 1,420.13 269.82',
      'Total EUR 1,689.95',
      'IBAN DE02 1203 0000 0000 2020 51, BIC BYLADEM1001, reference MK7Q-W-000042',
      'Page 1 of 1',
    ]) {
      expect(page).toContain(part);
    }
    expect(page).toMatch(/Service period 3\s?–\s?20 November 2026/);
    expect(page).not.toMatch(/sandbox|generated|□/i);
  });

  it('writes Cyrillic and Greek, and says so where a script cannot be printed', async () => {
    const named = (name: string) => ({ ...sampleInvoice, buyer: { ...sampleInvoice.buyer, name } });
    const [covered = ''] = await pagesOf(named('Київська Майстерня та Παπαδόπουλος ΑΕ'));
    expect(covered).toContain('Київська Майстерня та Παπαδόπουλος ΑΕ');
    expect(covered).not.toContain('□');
    const [lacking = ''] = await pagesOf(named('ᚠᚢᚦ Design'));
    expect(lacking).toContain('□□□ Design');
    expect(lacking).toContain('□ stands for characters');
  });

  it.each([
    ['Hebrew', 'דנה לוי'],
    ['Chinese', '陈晓明 软件工作室'],
    ['Japanese', '田中さくら デザイン'],
    ['Korean', '김민준 스튜디오'],
    ['Korean beside Japanese', '김민준 さくら'],
    ['Hebrew and Latin', 'Studio דנה (Tel Aviv) 12'],
  ])('prints names in %s so that they are copied as they were written', async (_, name) => {
    const [page = ''] = await pagesOf({ ...sampleInvoice, buyer: { ...sampleInvoice.buyer, name } });
    expect(page).not.toContain('□');
    const unspaced = page.replace(/\s/g, '');
    for (const word of name.split(/[\s()]+/).filter(Boolean)) expect(unspaced).toContain(word);
  });

  it.each([
    ['Arabic', 'محمد الفاتح', 'محدالفتح'],
    ['Devanagari', 'प्रिया शर्मा', 'परयशम'],
  ])('joins the letters of %s with none missing', async (_, name, letters) => {
    const [page = ''] = await pagesOf({ ...sampleInvoice, buyer: { ...sampleInvoice.buyer, name } });
    expect(page).not.toContain('□');
    for (const letter of letters) expect(page.normalize('NFKC')).toContain(letter);
  });

  it('marks every page of a sandbox and of generated people', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => ({ ...work, id: String(index + 1) }));
    const pages = await pagesOf({ ...sampleInvoice, lines }, { ...real, origin: 'simulated', sandbox: true });
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(page).toContain('no real money');
      expect(page).toContain('are generated');
    }
  });

  it('carries title and table head to every page, and loses no line', async () => {
    const lines = Array.from({ length: 80 }, (_, index) => ({
      ...work,
      id: String(index + 1),
      name: `Item ${index + 1}.`,
    }));
    const pages = await pagesOf({ ...sampleInvoice, lines });
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toContain('MK7Q-W-000042');
    }
    for (const page of pages.slice(0, -1)) expect(page).toContain('Description Quantity Unit price VAT Amount EUR');
    for (const { name } of lines) expect(pages.join(' ')).toContain(name);
  });

  it('breaks one line of 4,000 words over pages without losing a word', async () => {
    const description = Array.from({ length: 4_000 }, (_, index) => `w${index}.`).join(' ');
    const text = (await pagesOf({ ...sampleInvoice, lines: [{ ...work, description }] })).join(' ');
    for (const probe of ['w0.', 'w777.', 'w1999.', 'w3999.']) expect(text).toContain(probe);
    expect(text.match(/\bw\d+\./g)).toHaveLength(4_000);
  });

  it('takes hostile text: markup, directions, a word of 5,000 letters, amounts of fifteen digits', async () => {
    const name = `<script>alert(1)</script> \u202Eevil ${'x'.repeat(5_000)}`;
    const pages = await pagesOf({
      ...sampleInvoice,
      lines: [{ ...work, name, unitPriceMinor: 99_999_999_999_999_999n }],
    });
    expect(pages.join(' ')).toContain('<script>alert(1)</script>');
    expect(pages.join(' ')).toContain('999,999,999,999,999.99');
    expect(pages.join(' ')).not.toContain('\u202E');
  });

  it('names the exemption, the credited invoice and VAT in the accounting currency', async () => {
    const [page = ''] = await pagesOf({
      ...sampleInvoice,
      typeCode: 381,
      precedingInvoice: { number: 'MK7Q-W-000041' },
      accountingCurrency: 'PLN',
      exchangeRate: { rate: '4.2567', source: 'NBP', date: '2026-11-20' },
      lines: [{ ...work, taxCategory: 'AE', taxRate: '0' }],
      exemptions: { AE: { code: 'VATEX-EU-AE', text: 'The buyer owes the tax.' } },
    });
    expect(page).toContain('Credit note');
    expect(page).toContain('Credits invoice MK7Q-W-000041');
    expect(page).toContain('Reverse charge: The buyer owes the tax. (VATEX-EU-AE)');
    expect(page).toContain('1 EUR = 4.2567 PLN, NBP, 20 November 2026');
  });

  it('is the same byte for byte when rendered again, whatever was printed in between', async () => {
    const first = await renderInvoicePdf(sampleInvoice, real);
    const cyrillic = { ...sampleInvoice, seller: { ...sampleInvoice.seller, name: 'Ольга Дударенко' } };
    const [between, second] = await Promise.all([
      renderInvoicePdf(cyrillic, real),
      renderInvoicePdf(sampleInvoice, real),
    ]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(between))).toBe(false);
  });

  it.each(['ar-EG', 'ja', 'hi-IN', 'fa', 'th-TH', 'bg', 'el'])(
    'writes days and figures in %s without a gap',
    async (locale) => {
      expect((await pagesOf(sampleInvoice, { ...real, locale })).join(' ')).not.toContain('□');
    },
  );
});
