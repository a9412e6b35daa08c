import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject, type JsonValue } from '../json';
import { signCredential } from '../sign';
import { badge, issuerWithKey, now } from '../testing/badge';
import { verifyCredential, type DidResolver } from './verify-credential';

type Path = readonly (string | number)[];

let signed: JsonObject;
let resolveDid: DidResolver;
let leaves: Path[];
let members: Path[];

beforeAll(async () => {
  const issuer = await issuerWithKey();
  signed = await signCredential(badge, issuer.key, now);
  resolveDid = issuer.resolveDid;
  const paths = pathsOf(signed, []);
  leaves = paths.filter((path) => typeof at(signed, path) === 'string');
  members = paths.filter((path) => typeof path.at(-1) === 'string');
});

const verdict = async (json: JsonObject): Promise<string> =>
  (await verifyCredential(json, { resolveDid, now })).verdict;

describe('a changed badge is invalid', () => {
  it('whichever single character of whichever value was changed', async () => {
    const index = fc.nat();
    const replacement = fc.constantFrom('a', 'Z', '0', '9', ' ', '.', '#', 'é', '');
    await fc.assert(
      fc.asyncProperty(index, index, replacement, async (leaf, position, letter) => {
        const path = leaves[leaf % leaves.length] ?? [];
        const value = leafText(path);
        const cut = position % (value.length + 1);
        const changed = value.slice(0, cut) + letter + value.slice(cut + 1);
        fc.pre(changed !== value);
        expect({ path, changed, verdict: await verdict(replaced(signed, path, changed)) }).toMatchObject({
          verdict: 'invalid',
        });
      }),
      // Beside the walk through every value below.
      { numRuns: 100 },
    );
  });

  it('for every value in turn', async () => {
    for (const path of leaves) {
      const changed = `${leafText(path)}x`;
      expect({ path, verdict: await verdict(replaced(signed, path, changed)) }).toMatchObject({ verdict: 'invalid' });
    }
  });

  it('whichever member was taken out or emptied', async () => {
    for (const path of members) {
      for (const value of [undefined, {}]) {
        expect({ path, verdict: await verdict(replaced(signed, path, value)) }).toMatchObject({ verdict: 'invalid' });
      }
    }
  });
});

function leafText(path: Path): string {
  const value = at(signed, path);
  if (typeof value !== 'string') throw new Error(`${path.join('.')} holds no text.`);
  return value;
}

function pathsOf(value: JsonValue | undefined, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = isJsonObject(value)
    ? Object.keys(value).flatMap((key) => pathsOf(value[key], [...path, key]))
    : value.flatMap((element, index) => pathsOf(element, [...path, index]));
  return path.length === 0 ? inner : [path, ...inner];
}

function at(value: JsonValue | undefined, path: Path): JsonValue | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (isJsonObject(value)) return at(value[step], rest);
  return typeof value === 'object' && value !== null ? at(value[Number(step)], rest) : undefined;
}

function replaced(json: JsonObject, path: Path, value: JsonValue | undefined): JsonObject {
  const changed = change(json, path, value);
  // Leaves out undefined members, as a file would.
  const parsed: unknown = JSON.parse(JSON.stringify(changed));
  if (!isJsonObject(parsed)) throw new Error('A change of a member keeps the object.');
  return parsed;
}

function change(json: JsonValue | undefined, path: Path, value: JsonValue | undefined): JsonValue | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (isJsonObject(json)) return { ...json, [step]: change(json[step], rest, value) };
  if (typeof json !== 'object' || json === null) return json;
  return json.map((element, index) => (index === step ? (change(element, rest, value) ?? null) : element));
}
