import type { ShownTable } from '../presentation';

/** A program that prints an expression over parts of an engine or a library. */
export function using(library: 'assay/colour' | 'assay/print' | 'culori', parts: string, expression: string): string {
  return `const { ${parts} } = require('${library}');\nconsole.log(${expression});`;
}

/** An amount as it is said: at most two decimals, with its unit. */
export function amount(formula: string, unit: string): string {
  return `\`\${Math.round((${formula}) * 100) / 100}${unit}\``;
}

/** A wrong answer that follows from a formula of its own. */
export function sayAmount(formula: string, unit: string): string {
  return `console.log(${amount(formula, unit)});`;
}

/** A whole number of things: one page, two pages. */
export function count(formula: string, one: string): string {
  return `((n) => \`\${n} ${one}\${n === 1 ? '' : 's'}\`)(${formula})`;
}

/** A wrong number that follows from a formula of its own. */
export function sayCount(formula: string, one: string): string {
  return `console.log(${count(formula, one)});`;
}

export function sayText(text: string): string {
  return `console.log('${text}');`;
}

export function shownTable(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): ShownTable {
  return {
    name: null,
    columns: columns.map((name) => ({ name, type: null })),
    rows: rows.map((row) => row.map(String)),
    notes: [],
  };
}
