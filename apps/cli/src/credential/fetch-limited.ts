const timeoutMs = 10_000;

/** The body of an address as bytes, unless it is slow, large, or answers with an error. */
export async function fetchLimited(url: string, accept: string, maxBytes: number): Promise<Uint8Array> {
  const response = await fetch(url, { headers: { accept }, signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}.`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`${url} answered with more than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
