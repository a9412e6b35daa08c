export type RawParams = Readonly<Record<string, string | string[] | undefined>>;

/** One value of an address by name; an empty one counts as left out. */
export function param(params: RawParams, name: string): string | undefined {
  const value = params[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === '' ? undefined : first;
}

/** An address with those parameters that have a value. */
export function hrefWith(path: string, params: Readonly<Record<string, string | null | undefined>>): string {
  const set = Object.entries(params).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set).toString()}`;
}
