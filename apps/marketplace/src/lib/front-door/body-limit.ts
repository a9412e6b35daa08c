const mebibyte = 1024 * 1024;

/** A file of 25 MB with its form. */
const formLimitBytes = 26 * mebibyte;

/** What no file goes to: calls of the API are text, and a choice of colours or language is one word. */
const textLimitBytes = mebibyte;

/** How large the body of a request to this address may be. */
export function bodyLimitBytes(url = '/'): number {
  return /^\/(api|language|theme)(?=[/?]|$)/.test(url) ? textLimitBytes : formLimitBytes;
}
