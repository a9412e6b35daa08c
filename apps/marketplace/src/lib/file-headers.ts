export type Disposition = 'attachment' | 'inline';

/** A document of ours may be drawn by the browser's own viewer; whatever somebody handed in has no rights at all. */
const policies: Readonly<Record<Disposition, string>> = {
  attachment: "sandbox; default-src 'none'; frame-ancestors 'none'",
  inline: "script-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

type Served = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** The headers under which a stored file is served: under the type that Assay found in it, to its reader alone. */
export function fileHeaders(disposition: Disposition, { name, mediaType, bytes }: Served): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Length': String(bytes.byteLength),
    'Content-Disposition': `${disposition}; filename*=UTF-8''${extendedValue(name)}`,
    'Content-Security-Policy': policies[disposition],
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  };
}

/** Source: RFC 8187, section 3.2; half of a surrogate pair has no form in UTF-8. */
function extendedValue(text: string): string {
  const escape = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}')).replaceAll(/['()*]/g, escape);
}
