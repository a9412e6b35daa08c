const made = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes hundreds of times as long as using it, and a list of jobs uses the same one for each row. */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(tag, options);
  made.set(key, format);
  return format;
}
