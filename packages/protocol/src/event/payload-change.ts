/** The part of JSON Schema that payloads of events are written in. */
export type PayloadSchema = {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, PayloadSchema>>;
  readonly required?: readonly string[];
  readonly items?: PayloadSchema;
  readonly anyOf?: readonly PayloadSchema[];
  readonly enum?: readonly unknown[];
  readonly [rule: string]: unknown;
};

const ownRules = new Set([
  '$schema',
  'additionalProperties',
  'type',
  'properties',
  'required',
  'items',
  'anyOf',
  'enum',
]);

/**
 * What a payload of the newer schema would break for those who read the older one: a field that is gone, has another type or
 * may now be missing, or a new field that the stored payloads lack. Optional fields may join, and closed lists may grow.
 */
export function breakingChanges(older: PayloadSchema, newer: PayloadSchema, at = 'the payload'): readonly string[] {
  if (older.anyOf || newer.anyOf) return alternatives(older, newer, at);
  if (String(older.type) !== String(newer.type)) return [`${at} is not ${String(older.type)} any more`];
  const rules = [...new Set([...Object.keys(older), ...Object.keys(newer)])].filter((rule) => !ownRules.has(rule));
  const changed = rules.filter((rule) => JSON.stringify(older[rule]) !== JSON.stringify(newer[rule]));
  return [
    ...changed.map((rule) => `${at} has another ${rule}`),
    ...listFaults(older, newer, at),
    ...fieldFaults(older, newer, at),
    ...(older.items && newer.items ? breakingChanges(older.items, newer.items, `${at}[]`) : []),
  ];
}

/** A value or nothing: each of the older alternatives has to be among the newer, and none may join. */
function alternatives(older: PayloadSchema, newer: PayloadSchema, at: string): readonly string[] {
  const [olders, newers] = [older.anyOf ?? [older], newer.anyOf ?? [newer]];
  const isIn = (one: PayloadSchema, all: readonly PayloadSchema[], isOlder: boolean) =>
    all.some((other) => (isOlder ? breakingChanges(one, other) : breakingChanges(other, one)).length === 0);
  const isKept = olders.every((one) => isIn(one, newers, true)) && newers.every((one) => isIn(one, olders, false));
  return isKept ? [] : [`${at} may be something else`];
}

function listFaults(older: PayloadSchema, newer: PayloadSchema, at: string): readonly string[] {
  if (Boolean(older.enum) !== Boolean(newer.enum)) return [`${at} has another kind of list`];
  const gone = (older.enum ?? []).filter((value) => !newer.enum?.includes(value));
  return gone.map((value) => `${at} is never ${String(value)} any more`);
}

function fieldFaults(older: PayloadSchema, newer: PayloadSchema, at: string): readonly string[] {
  const [olders, newers] = [older.properties ?? {}, newer.properties ?? {}];
  const isRequired = (schema: PayloadSchema, name: string) => schema.required?.includes(name) ?? false;
  const kept = Object.entries(olders).flatMap(([name, field]) => {
    const now = newers[name];
    if (!now) return [`${at} has no ${name} any more`];
    const mayMiss = isRequired(older, name) && !isRequired(newer, name) ? [`${at} may now lack ${name}`] : [];
    const mustHave = !isRequired(older, name) && isRequired(newer, name) ? [`stored payloads may lack ${name}`] : [];
    return [...mayMiss, ...mustHave, ...breakingChanges(field, now, `${at}.${name}`)];
  });
  const joined = Object.keys(newers).filter((name) => !(name in olders) && isRequired(newer, name));
  return [...kept, ...joined.map((name) => `stored payloads lack ${name}: a field that joins is optional`)];
}
