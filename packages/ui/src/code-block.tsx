import { highlight, type CodeLanguage } from './code/highlight';

export type CodeBlockProps = {
  readonly code: string;
  readonly language: CodeLanguage;
  readonly size?: 'medium' | 'large';
  /** Without a frame, for code that stands inside one. */
  readonly bare?: boolean;
};

/** Code, coloured on the server for light and dark; scrolls sideways rather than breaking lines. */
export async function CodeBlock({ code, language, size = 'medium', bare = false }: CodeBlockProps) {
  const lines = await highlight(code, language);
  return (
    <pre
      tabIndex={0}
      className={`overflow-x-auto ${bare ? '' : 'rounded-sm border border-line bg-sheet p-4'} font-mono ${size === 'large' ? 'text-16' : 'text-14'} leading-relaxed`}
    >
      <code>
        {lines.map((tokens, line) => (
          <span key={line} className="block min-h-[1lh]">
            {tokens.map((token, index) => (
              <span key={index} style={{ color: `light-dark(${token.light}, ${token.dark})` }}>
                {token.text}
              </span>
            ))}
          </span>
        ))}
      </code>
    </pre>
  );
}
