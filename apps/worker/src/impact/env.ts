/** By which it trusts the same databases and finds the same places as the worker; none of them is a secret. */
const HANDED_ON = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'TMPDIR', 'PATH'];

/** Nothing of the worker's settings, which hold its secrets: what else it needs is in its order. */
export function childEnv(): NodeJS.ProcessEnv {
  const handedOn = HANDED_ON.map((name) => [name, process.env[name]] as const);
  return { ...Object.fromEntries(handedOn.filter(([, value]) => value !== undefined)), TZ: 'UTC' };
}
