/**
 * The address that the marketplace listens on; undefined for every address. A market whose public address is this
 * machine listens to this machine alone, unless somebody says otherwise.
 */
export function listenHost(host: string | undefined, publicUrl: string): string | undefined {
  if (host !== undefined) return host;
  return isThisMachine(new URL(publicUrl).hostname) ? '127.0.0.1' : undefined;
}

function isThisMachine(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
}
