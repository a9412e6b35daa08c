import { listing } from '../program/listing';
import type { Listing } from '../presentation';

/** A page of a question: what the candidate sees of it, and how wide the window is. */
type PageText = {
  readonly html: string;
  readonly css: string;
  readonly width?: number;
  readonly height?: number;
};

/** A program that opens the page and prints `answer`, an expression over `page`. */
export function askPage({ html, css, width = 1000, height = 800 }: PageText, answer: string): string {
  return [
    "const { open } = require('assay/css');",
    `const page = open({ width: ${width}, height: ${height}, html: \`\n${html}\n\`, css: \`\n${css}\n\` });`,
    `console.log(${answer});`,
  ].join('\n');
}

/** A wrong answer that follows from a formula of its own. */
export function sayPixels(formula: string): string {
  return `console.log(\`\${Math.round((${formula}) * 100) / 100}px\`);`;
}

export function say(text: string): string {
  return `console.log('${text}');`;
}

export function pageListings({ html, css }: PageText): Listing[] {
  return [listing('html', html, 'HTML'), listing('css', css, 'CSS')];
}

/** Expressions over `page`. */
export const ask = {
  style: (selector: string, property: string) => `page.style('${selector}', '${property}')`,
  used: (selector: string, property: string) => `\`\${page.used('${selector}', '${property}')}px\``,
  box: (selector: string, side: 'x' | 'y' | 'width' | 'height') => `\`\${page.box('${selector}').${side}}px\``,
};
