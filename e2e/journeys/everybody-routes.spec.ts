import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { APIResponse } from '@playwright/test';
import { call } from '../fixtures/caller';
import { fundedDeal } from '../fixtures/deals';
import { type Door, doors } from '../fixtures/doors';
import { handInFile } from '../fixtures/hand-in';
import { httpOf } from '../fixtures/http-people';
import { outsidePages } from '../fixtures/outside-pages';
import { browserOf } from '../fixtures/people';
import { saidBy } from '../fixtures/said';
import { installationSecrets } from '../fixtures/secrets';
import { type Role, setStage, type Stage } from '../fixtures/stage';
import { expect, test } from '../fixtures/test';

const app = join(import.meta.dirname, '../../apps/marketplace/src/app');

/** Guarantees that no page or route is reachable without having said here for whom it is. */
test('every page and route has its doors, and every door its page or route', () => {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' });
  const routes = files.filter((path) => /(^|\/)(page\.tsx|route\.ts)$/.test(path));
  expect(Object.keys(doors).toSorted()).toEqual(routes.toSorted());
});

/** Guarantees that work which is handed in can be saved by its parties and never runs on this site, whatever it is. */
test('a file that was handed in is saved, and runs nowhere', async ({ browser, playwright, baseURL }) => {
  const http = httpOf(playwright.request, baseURL);
  const operator = await browserOf(browser, 'operator');
  const [client, party] = [
    await http.newMember(operator, 'Nora Reader'),
    await http.newMember(operator, 'Igor Author'),
  ];
  const deal = await fundedDeal(client, party, 'A deal with files that would like to run');
  const script = '<script>alert(document.domain)</script>';
  const files = [
    ['picture.svg', `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`, 'text/plain; charset=utf-8'],
    ['page.html', `<!doctype html>${script}`, 'text/plain; charset=utf-8'],
    ['both.gif.html', `GIF89a/*${script}*/=1`, 'image/gif'],
  ] as const;
  for (const [index, [name, content, type]] of files.entries()) {
    if (index > 0)
      await call(client, 'contract.requestChanges', { milestoneId: deal.milestoneId, request: 'Once more.' });
    await handInFile(party, deal, { name, mimeType: 'text/html', buffer: Buffer.from(content) });
    const page = await (await client.request.get(deal.path)).text();
    const paths = [...new Set(page.match(/\/files\/[0-9a-f-]{36}/g))];
    expect(paths, name).toHaveLength(index + 1);
    const served = await Promise.all(paths.map((path) => client.request.get(path)));
    const [answer] = served.filter((each) => each.headers()['content-disposition']?.includes(name));
    expect(answer?.headers(), name).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    });
    expect(await answer?.text(), name).toBe(content);
  }
});

/**
 * Guarantees by the product's own answers that each door opens to whom it is for, that to everybody else an object of
 * others and one that never was are the same, and that no answer tells somebody what others wrote or what nobody may know.
 */
test('each door opens to whom it is for, and tells nobody else', async ({ browser, playwright, baseURL }) => {
  test.setTimeout(600_000);
  const stage = await setStage(browser, playwright.request, baseURL);
  const secrets = installationSecrets(String(test.info().config.metadata['data']));
  const found = new Set<string>();
  const walks = stage.roles.map(async (role) => {
    const faults: string[] = [];
    for (const door of Object.values(doors).flat()) {
      const { answer, wrong } = await tryDoor(stage, role, door);
      const told = toldBy(stage, role, await textOf(stage, door, answer));
      for (const what of told.allowed) found.add(what);
      const known = secrets.some((secret) => told.text.includes(secret)) ? ['a secret of the installation'] : [];
      faults.push(...wrong, ...[...told.forbidden, ...known].map((what) => `${door.at} tells ${role} ${what}`));
    }
    return faults;
  });
  expect((await Promise.all(walks)).flat()).toEqual([]);
  // What may be read was read: the search does find.
  const readable = stage.plants.filter(({ seenBy }) => seenBy.length > 0).map(({ what }) => what);
  expect([...found].toSorted()).toEqual(readable.toSorted());
  await test.step('nothing of it outside the pages', async () => {
    const nobodys = [...stage.plants.map(({ text }) => text), ...secrets];
    await outsidePages(test.info(), baseURL, nobodys);
  });
});

async function ask(stage: Stage, role: Role, door: Door, path: string): Promise<APIResponse> {
  const method = door.method ?? 'GET';
  const headers = { accept: 'text/html', ...door.headers };
  return stage.callers[role].request.fetch(path, { method, headers, maxRedirects: 0 });
}

async function tryDoor(stage: Stage, role: Role, door: Door): Promise<{ answer: APIResponse; wrong: string[] }> {
  const answer = await ask(stage, role, door, stage.pathOf(door.at));
  const expected = expectedStatus(stage, role, door);
  const where = `${door.at} as ${role}`;
  const wrong = answer.status() === expected ? [] : [`${where}: ${answer.status()}, not ${expected}`];
  if (typeof door.to === 'object' && !stage.ownersOf(door.to.ownersOf).includes(role))
    wrong.push(...(await differenceFromMissing(stage, role, door)));
  return { answer, wrong };
}

/** The frame counts what waits for the asker, and that changes meanwhile; what tells of the object itself stands each time. */
const comparisons = 4;

async function differenceFromMissing(stage: Stage, role: Role, door: Door): Promise<string[]> {
  const thing = typeof door.to === 'object' ? door.to.ownersOf : '';
  const [id, missingId] = [stage.idOf(thing), stage.missing(thing)];
  let differences = '';
  for (let comparison = 1; comparison <= comparisons; comparison++) {
    const told = await saidBy(await ask(stage, role, door, stage.pathOf(door.at)), id);
    const nothing = await saidBy(
      await ask(stage, role, door, stage.pathOf(door.at, { [thing]: missingId })),
      missingId,
    );
    if (told === nothing) return [];
    differences = JSON.stringify([onlyIn(told, nothing), onlyIn(nothing, told)]);
  }
  return [`${door.at} as ${role} differs from missing: ${differences.slice(0, 600)}`];
}

function onlyIn(one: string, other: string): string[] {
  const others = new Set(other.split('\n'));
  return one.split('\n').filter((line) => !others.has(line));
}

function expectedStatus({ ownersOf }: Stage, role: Role, { to, status = 200, anonymous = 307 }: Door): number {
  const isOwner = typeof to === 'object' && ownersOf(to.ownersOf).includes(role);
  if (to === 'everybody' || isOwner) return status;
  if (role === 'anonymous') return anonymous;
  return to === 'people' || (to === 'operators' && role === 'operator') ? status : 404;
}

/** Without the id that the asker named, which a page repeats as part of its address. */
async function textOf(stage: Stage, { at }: Door, answer: APIResponse): Promise<string> {
  const named = [...at.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => stage.idOf(name));
  return named.reduce((text, id) => text.replaceAll(id, 'ID'), await answer.text());
}

function toldBy({ plants }: Stage, role: Role, text: string) {
  const told = plants.filter((plant) => text.includes(plant.text));
  const whats = (isAllowed: boolean) =>
    told.filter(({ seenBy }) => seenBy.includes(role) === isAllowed).map(({ what }) => what);
  return { text, allowed: whats(true), forbidden: whats(false) };
}
