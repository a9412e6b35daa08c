import { Zip, ZipDeflate } from 'fflate';

export type ZipPart = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> };

/** A zip of parts that are read one chunk after the other, as fast as it is taken. */
export async function* zipOf(parts: AsyncIterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { name, chunks } of parts) {
    const file = new ZipDeflate(name);
    zip.add(file);
    for await (const chunk of chunks) {
      file.push(chunk);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
