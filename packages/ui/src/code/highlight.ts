import { createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

/** The languages that tests and pages show. */
export type CodeLanguage =
  | 'sql'
  | 'javascript'
  | 'typescript'
  | 'python'
  | 'json'
  | 'shell'
  | 'html'
  | 'css'
  | 'http'
  | 'text';

export type CodeToken = { readonly text: string; readonly light: string; readonly dark: string };

const ink = { light: 'oklch(0.225 0.012 65)', dark: 'oklch(0.925 0.008 88)' };

let highlighter: Promise<HighlighterCore> | undefined;

type CodeLines = readonly (readonly CodeToken[])[];

/** Pages show the same few hundred pieces of code again and again. */
const kept = new Map<string, CodeLines>();
const keptMax = 500;

/** Splits code into lines of coloured tokens; grammars are loaded once a process. */
export async function highlight(code: string, language: CodeLanguage): Promise<CodeLines> {
  const key = `${language} ${code}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const lines = await colour(code, language);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= keptMax) kept.delete(oldest);
  kept.set(key, lines);
  return lines;
}

async function colour(code: string, language: CodeLanguage): Promise<CodeLines> {
  if (language === 'text') return code.split('\n').map((text) => [{ text, ...ink }]);
  highlighter ??= load();
  const lines = (await highlighter).codeToTokensWithThemes(code, {
    lang: language,
    themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  });
  return lines.map((tokens) =>
    joined(
      tokens.map((token) => ({
        text: token.content,
        light: token.variants['light']?.color ?? ink.light,
        dark: token.variants['dark']?.color ?? ink.dark,
      })),
    ),
  );
}

/** Neighbours of one colour are one piece, and a space has none. */
function joined(tokens: readonly CodeToken[]): CodeToken[] {
  const pieces: CodeToken[] = [];
  for (const token of tokens) {
    const last = pieces.at(-1);
    const isSame =
      last !== undefined && (token.text.trim() === '' || (token.light === last.light && token.dark === last.dark));
    if (isSame) pieces[pieces.length - 1] = { ...last, text: last.text + token.text };
    else pieces.push(token);
  }
  return pieces;
}

function load(): Promise<HighlighterCore> {
  return createHighlighterCore({
    engine: createJavaScriptRegexEngine(),
    themes: [
      import('shiki/themes/github-light-high-contrast.mjs'),
      import('shiki/themes/github-dark-high-contrast.mjs'),
    ],
    langs: [
      import('shiki/langs/sql.mjs'),
      import('shiki/langs/javascript.mjs'),
      import('shiki/langs/typescript.mjs'),
      import('shiki/langs/python.mjs'),
      import('shiki/langs/json.mjs'),
      import('shiki/langs/shellscript.mjs'),
      import('shiki/langs/html.mjs'),
      import('shiki/langs/css.mjs'),
      import('shiki/langs/http.mjs'),
    ],
  });
}
