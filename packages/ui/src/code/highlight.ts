import { createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

/** The languages that tests and pages show. */
export type CodeLanguage = 'sql' | 'javascript' | 'typescript' | 'python' | 'json' | 'shell' | 'html' | 'css' | 'text';

export type CodeToken = { readonly text: string; readonly light: string; readonly dark: string };

const ink = { light: 'oklch(0.225 0.012 65)', dark: 'oklch(0.925 0.008 88)' };

let highlighter: Promise<HighlighterCore> | undefined;

/** Splits code into lines of coloured tokens; grammars are loaded once a process. */
export async function highlight(code: string, language: CodeLanguage): Promise<readonly (readonly CodeToken[])[]> {
  if (language === 'text') return code.split('\n').map((text) => [{ text, ...ink }]);
  highlighter ??= load();
  const lines = (await highlighter).codeToTokensWithThemes(code, {
    lang: language,
    themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  });
  return lines.map((tokens) =>
    tokens.map((token) => ({
      text: token.content,
      light: token.variants['light']?.color ?? ink.light,
      dark: token.variants['dark']?.color ?? ink.dark,
    })),
  );
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
    ],
  });
}
