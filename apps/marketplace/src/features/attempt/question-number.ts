/** The question that an address asks for; anything that is no number asks for none in particular. */
export function questionNumber(asked: string | string[] | undefined): number | undefined {
  return typeof asked === 'string' && /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : undefined;
}
