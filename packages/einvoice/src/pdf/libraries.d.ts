declare module 'subset-font' {
  type Options = {
    readonly targetFormat?: 'truetype' | 'sfnt' | 'woff' | 'woff2';
    readonly variationAxes?: Readonly<Record<string, number>>;
  };
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}

declare module 'bidi-js' {
  type Embedding = { readonly levels: Uint8Array };
  type Bidi = {
    readonly getEmbeddingLevels: (text: string, direction?: 'ltr' | 'rtl' | 'auto') => Embedding;
    readonly getReorderedIndices: (text: string, embedding: Embedding) => number[];
    readonly getMirroredCharacter: (character: string) => string | null;
  };
  export default function bidiFactory(): Bidi;
}
