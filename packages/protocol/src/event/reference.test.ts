import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { eventCatalog, isEventKind } from './catalog';
import type { EventDefinition } from './definition';
import { valued, visibleBadge } from './fields';
import { fieldsOf, type PayloadField, payloadFields } from './payload-fields';

const intro = `# Events

Every kind of event that Assay writes; there is no other way into the log. The page is drawn from the catalogue
(\`packages/protocol/src/event\`), where the meaning stands in every language of the product; a test keeps it equal, and
\`npm run test:unit -- packages/protocol -u\` draws it anew.

**Class** says what an event is good for. A: money, contracts, attempts, badges, roles and what operators do, written in the
transaction of the change, exactly once. B: activity, such as searches and views
([what counts as one](decisions/impressions.md)). C: telemetry, never used for a claim about impact; so far there is none in
the log, figures of running processes go to \`/metrics\`.

**Version** grows when an optional field joins or a closed list grows; **since** is the release that first wrote the kind. Any
other change of a payload is a new kind: \`packages/protocol/src/event/released-payloads.json\` keeps the schema of every kind and
version that was released, and a test refuses to have one changed.

Beside its payload every event has an id, its kind and version, who acted (an account, nobody, or a job of the system), the
request, whether the market is real or simulated, the rows that it vouches for with their versions
([no change without its event](decisions/no-change-without-event.md)), the time when it happened and the time when the log
took it, both by the database. A payload holds [no words of people](decisions/no-words-in-the-log.md);
what is personal in it is [encrypted for its person](decisions/keys-of-persons.md) in the log.`;

const lines = (fields: readonly PayloadField[]) =>
  fields.map(({ path, holds }) => `- \`${path}\`: ${holds}`).join('\n');

const shared = [
  '## What many payloads share',
  'An amount with its worth, in the reference currency of the installation at the rate in force:',
  lines(fieldsOf(valued)),
  'A badge as it could be seen at that moment, by whoever looked or decided:',
  lines(fieldsOf(visibleBadge)),
];

function entryOf([kind, definition]: [string, EventDefinition]): string {
  const { version, class: eventClass, since, meaning, payload, personal } = definition;
  const head = `### ${kind}\n\n${meaning.en}.\n\nVersion ${version}, class ${eventClass}, since ${since}.`;
  const fields = lines(payloadFields(payload));
  if (personal === null) return `${head}\n\n${fields}`;
  const names = personal.fields.map((field) => `\`${field}\``).join(' and ');
  return `${head}\n\n${fields}\n\nPersonal, of the account in \`${personal.of}\`: ${names}.`;
}

const entityOf = (kind: string) => kind.slice(0, kind.indexOf('.'));

it('every kind stands in the docs with version, class, release, meaning and fields', async () => {
  const kinds = Object.entries<EventDefinition>(eventCatalog);
  const entities = [...new Set(kinds.map(([kind]) => entityOf(kind)))].toSorted();
  const chapters = entities.map((entity) => {
    const own = kinds.filter(([kind]) => entityOf(kind) === entity);
    return [`## ${entity}`, ...own.map(entryOf)].join('\n\n');
  });
  const page = [intro, ...shared, ...chapters].join('\n\n');
  await expect(`${page}\n`).toMatchFileSnapshot('../../../../apps/docs/events.md');
});

it('every kind of activity is of class B, and every change of the business of class A', () => {
  const classed = Object.entries<EventDefinition>(eventCatalog).filter(([, { class: each }]) => each !== 'A');
  expect(Object.fromEntries(classed.map(([kind, { class: each }]) => [kind, each]))).toEqual({
    'search.shown': 'B',
    'profile.viewed': 'B',
    'job.viewed': 'B',
    'comparison.shown': 'B',
    'test.viewed': 'B',
    'session.used': 'B',
    'message.sent': 'B',
    'file.stored': 'B',
  });
});

it('what the docs tell researchers to look for is in the catalogue', () => {
  const page = readFileSync(new URL('../../../../apps/docs/research.md', import.meta.url), 'utf8');
  const named = [...page.matchAll(/`(\w+\.\w+)`/g)].map(([, kind = '']) => kind);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((kind) => !isEventKind(kind))).toEqual([]);
});
