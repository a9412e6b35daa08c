import type { Font } from 'fontkit';
import { type Run, visualRuns } from './bidi';
import { type Face, faces, isCovered, openFace } from './fonts';
import { loadScriptFaces, type ScriptFace } from './script-faces';

/** Stands in print for a character that no font has. */
export const replacement = '\u25A1';

/** The fonts of one document, and what can be printed with them. */
export class Typefaces {
  private constructor(private readonly scripts: readonly ScriptFace[]) {}

  /** @param text everything that will be printed. */
  static async load(text: string): Promise<Typefaces> {
    return new Typefaces(await loadScriptFaces(composed(text)));
  }

  register(pdf: PDFKit.PDFDocument): void {
    for (const face of faces) pdf.registerFont(face, fontSource(openFace(face)));
    for (const { name, font } of this.scripts) pdf.registerFont(name, fontSource(font));
  }

  /**
   * Text as it can be printed: composed form, without characters that direct the order of others or take no space, and
   * with `replacement` for each one that no font has. Line feeds stay.
   */
  printable(text: string): string {
    return Array.from(composed(text), (character) => (this.has(character) ? character : replacement)).join('');
  }

  isPrintable(text: string): boolean {
    return Array.from(composed(text)).every((character) => this.has(character));
  }

  /** The pieces of a printable line, each with the name of its font, from left to right. */
  runs(line: string, face: Face): Run<string>[] {
    if (this.scripts.length === 0) return [{ text: line, face, readAt: 0 }];
    return visualRuns(
      line,
      (character) => this.scriptOf(character)?.name ?? face,
      (name) => name !== face,
    );
  }

  /** How far a font reaches above the line, as a part of its size: what keeps runs of several fonts on one line. */
  ascent(name: string): number {
    const { ascent, unitsPerEm } = this.fontOf(name);
    return ascent / unitsPerEm;
  }

  private fontOf(name: string): Font {
    const script = this.scripts.find((face) => face.name === name);
    if (script) return script.font;
    const face = faces.find((own) => own === name);
    if (face === undefined) throw new Error(`no font of this document is called ${name}`);
    return openFace(face);
  }

  private has(character: string): boolean {
    return character === '\n' || isCovered(character) || this.scriptOf(character) !== undefined;
  }

  private scriptOf(character: string): ScriptFace | undefined {
    if (isCovered(character)) return undefined;
    return this.scripts.find(({ characters }) => characters.has(character.codePointAt(0) ?? 0));
  }
}

function composed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cf}\p{Cc}]/gu, (character) => (character === '\n' ? character : ''));
}

/** pdfkit takes a font that fontkit opened as it takes bytes; its types know only of bytes. */
function fontSource(font: Font): PDFKit.Mixins.PDFFontSource {
  return font as unknown as PDFKit.Mixins.PDFFontSource;
}
