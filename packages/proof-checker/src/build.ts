import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The checker as one HTML file that loads nothing and may connect to nothing: its policy names its own script and style by
 * their hashes. The same sources give the same bytes. The script is not minified, so that somebody can read what checks.
 * @param folder of the page's sources
 */
export async function buildProofChecker(folder: string): Promise<string> {
  const script = await bundle(join(folder, 'main.ts'));
  const style = await readFile(join(folder, 'style.css'), 'utf8');
  return html(script, style);
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'silent',
    // Names of files stand in comments of the bundle, by their path from here.
    absWorkingDir: join(entry, '../../..'),
  });
  const [file] = outputFiles;
  if (!file) throw new Error('the script of the proof checker came out empty');
  return file.text;
}

function html(script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${sourceHash(script)}'`,
    `style-src '${sourceHash(style)}'`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Assay: check a proof of the log</title>
<style>${style}</style>
</head>
<body>
<noscript>This page checks a proof with a script of its own; it needs JavaScript. <span lang="de">Diese Seite prüft einen Nachweis mit ihrem eigenen Skript; sie braucht JavaScript.</span></noscript>
<script>${script}</script>
</body>
</html>
`;
}

function sourceHash(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}
