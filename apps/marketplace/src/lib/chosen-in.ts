/** The one field of a small form that chooses something; undefined when it is not there, or when what was sent is no form. */
export async function chosenIn(request: Request, name: string): Promise<string | undefined> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(multipart\/form-data; *boundary=|application\/x-www-form-urlencoded\b)/i.test(type)) return undefined;
  try {
    const value = (await request.formData()).get(name);
    return typeof value === 'string' ? value : undefined;
  } catch (error) {
    // What calls itself a form and is none.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
