import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript-api';
import type { Request } from './directives';

const libraries = dirname(createRequire(import.meta.url).resolve('typescript-api'));

/** What programs find besides the language; the library of browsers alone would take longer than all the rest. */
const surroundings = `
  declare const console: { log(...values: unknown[]): void };
  declare function setTimeout(run: () => void, ms?: number): number;
  declare function structuredClone<T>(value: T): T;
`;

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  // TypeScript 7 orders the members of unions like this.
  stableTypeOrdering: true,
  noEmit: true,
  types: [],
};

/** Parsed files of the standard library; they are the same for every program. */
const parsed = new Map<string, ts.SourceFile>();

function libraryFile(name: string): ts.SourceFile | undefined {
  const path = join(libraries, name.slice(name.lastIndexOf('/') + 1));
  const known = parsed.get(path);
  if (known) return known;
  const text = ts.sys.fileExists(path) ? readFileSync(path, 'utf8') : undefined;
  if (text === undefined) return undefined;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
  parsed.set(path, file);
  return file;
}

const root = '/question';
const ambient = `${root}/surroundings.d.ts`;

/** A program over files that exist in memory only. */
export function compile({ files, options: named }: Request): { program: ts.Program; main: ts.SourceFile } {
  const texts = new Map(files.map(({ name, text }) => [`${root}/${name}`, text]));
  texts.set(ambient, surroundings);
  const host: ts.CompilerHost = {
    getSourceFile: (name) => {
      const text = texts.get(name);
      return text === undefined ? libraryFile(name) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
    },
    getDefaultLibFileName: () => 'lib.es2023.d.ts',
    getDefaultLibLocation: () => libraries,
    writeFile: () => undefined,
    getCurrentDirectory: () => root,
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => texts.has(name),
    readFile: (name) => texts.get(name),
    directoryExists: (name) => name === root,
  };
  const all = { ...options, ...Object.fromEntries(named.map((name) => [name, true])) };
  const program = ts.createProgram([...texts.keys()], all, host);
  const main = program.getSourceFile(`${root}/main.ts`);
  if (!main) throw new Error('the compiler has lost the main file');
  return { program, main };
}

/** JavaScript of a file whose types are taken off, whether they fit or not. */
export function erase(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, strict: true },
  });
  return outputText;
}
