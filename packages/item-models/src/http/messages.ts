type Fields = Readonly<Record<string, string>>;

/** A response as it stands on the wire; names of fields as given. */
export function responseText(status: string, headers: Fields, body = ''): string {
  return messageText(`HTTP/1.1 ${status}`, headers, body);
}

function messageText(start: string, headers: Fields, body: string): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [start, ...fields, ...(body === '' ? [] : ['', body])].join('\n');
}

/** The fields with names in lower case, as JSON for the text of a program. */
export function fieldsJson(headers: Fields): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  );
}

/** An HTTP date. */
export function httpDate(at: number): string {
  return new Date(at).toUTCString();
}

/** A value as JSON for the text of a program. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}
