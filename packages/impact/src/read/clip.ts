/** The beginning of a text that a message shows: a quote that is closed too late makes a cell of many lines. */
export function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
