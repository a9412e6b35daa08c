import type { Random } from '../random';

/** A call of fetch, with names of fields as a programmer writes them. */
export type Call = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: boolean;
};

/** A call as a line or two of JavaScript. */
export function callText(base: string, { method, path, headers, credentials }: Call): string {
  const options = [
    ...(method === 'GET' ? [] : [`method: '${method}'`]),
    ...(Object.keys(headers).length === 0
      ? []
      : [
          `headers: { ${Object.entries(headers)
            .map(([name, value]) => `'${name}': '${value}'`)
            .join(', ')} }`,
        ]),
    ...(credentials ? ["credentials: 'include'"] : []),
  ];
  return options.length === 0
    ? `fetch('${base}${path}')`
    : `fetch('${base}${path}', {\n  ${options.join(',\n  ')},\n})`;
}

/** An origin of a page that is not the API's. */
export function drawPageOrigin(random: Random, host: string): string {
  return random.pick([`https://app.${host}`, `https://www.${host}`, `https://admin.${host}`, `https://${host}`]);
}
