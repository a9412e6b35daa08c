import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const source = fileURLToPath(new URL('..', import.meta.url));

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  .map((path) => join(source, path));

const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** Every file that the browser gets: what is marked for it, and whatever that imports. */
function sentToBrowser(): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    importsOf(file).forEach(visit);
  };
  files.filter((file) => texts.get(file)?.startsWith("'use client'")).forEach(visit);
  return reached;
}

/** Server actions are called from the browser, not sent to it. */
function importsOf(file: string): string[] {
  const paths = [...(texts.get(file) ?? '').matchAll(/^(?:import|export) (?!type)[^;]*? from '(\.[^']+)';/gms)];
  return paths
    .flatMap(([, path = '']) => ['.ts', '.tsx'].map((ending) => join(dirname(file), `${path}${ending}`)))
    .filter((path) => existsSync(path) && !texts.get(path)?.startsWith("'use server'"));
}

it('what runs in the browser says only words that are sent there', () => {
  const missing = [...sentToBrowser()].flatMap((file) =>
    [...(texts.get(file) ?? '').matchAll(/useTranslations\(([^)]*)\)/g)]
      .map(([, namespace = '']) => namespace)
      .filter((namespace) => !/^'\w+\.island(\.|')/.test(namespace))
      .map((namespace) => `${relative(source, file)} reads ${namespace}`),
  );
  expect(missing).toEqual([]);
});
