/** Programs of the TypeScript test begin with lines that tell the executor what is asked; candidates do not see them. */
const directed = (directives: readonly string[], text: string) =>
  [...directives.map((directive) => `//! ${directive}`), text].join('\n');

/** Which marked lines a strict compiler reports. */
export const reported = (text: string, options: readonly string[] = []) =>
  directed(['show errors', ...(options.length > 0 ? [`options ${options.join(' ')}`] : [])], text);

/** How an editor shows the type of a name. */
export const typeOf = (name: string, text: string) => directed([`show type ${name}`], text);

/** A type that somebody expects, as an editor shows it. */
export const typed = (type: string) => typeOf('expected', `declare let expected: ${type};`);

/** What a program prints once its types are erased. */
export const printed = (text: string) => directed(['show output'], text);
