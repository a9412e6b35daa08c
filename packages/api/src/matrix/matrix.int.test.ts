import { randomUUID } from 'node:crypto';
import { statesOf } from '@assay/domain/kernel/state-table';
import { listOwnAttempts } from '@assay/services/assessment/list-own';
import type { ServiceContext } from '@assay/services/kernel/context';
import { useBadges } from '@assay/services/testing/badge';
import { useMarket } from '@assay/services/testing/fixture';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../trpc';
import { type ActorName, actorNames, type Actors, castActors } from './actors';
import { type Answer, type Call, callAndUndo, procedureCall } from './call';
import { goneStates } from './gone';
import { procedures } from './procedures';
import { routeVerbs } from './route-verbs';
import { type ObjectRule, outcomeFor, type Rule, type Scenes } from './rule';
import { operatorRules } from './rules-operator';
import { peopleRules } from './rules-people';
import { workRules } from './rules-work';
import { setCommonScene, type Scene, setScene } from './scene';
import { actualStates, leftOut, tables } from './states-held';
import { testVerbs } from './test-verbs';

const rules: Readonly<Record<string, Rule | readonly Rule[]>> = { ...workRules, ...peopleRules, ...operatorRules };

const market = useMarket({ paymentProvider: 'bank_transfer', bankDetails: 'Assay, DE02 1203 0000 0000 2020 51' });
const badges = useBadges(market);
let ours: Scene;
/** The same of two others. */
let theirs: Scene;
let actors: Actors;

beforeAll(async () => {
  const operator = market.as(await market.member('Olga Operator'), ['operator']);
  const cast = async () => ({
    client: await market.member('Clara Client'),
    party: await market.member('Farid Freelancer'),
    rival: await market.member('Rolf Rival'),
  });
  // Counting what a call wrote is the test's own business; the login of the test service may read no event.
  await market.owner.database.execute('grant select (xid) on log.outbox to assay_skill_tests');
  const pair = await cast();
  const common = await setCommonScene({ market, operator });
  ours = await setScene({ market, badges, operator, pair }, common);
  theirs = await setScene({ market, badges, operator, pair: await cast() }, common);
  actors = await castActors(market, pair, operator);
}, 300_000);

it('every procedure has its rule, and every rule its procedure', () => {
  expect(Object.keys(rules).toSorted()).toEqual(procedures.map(([path]) => path).toSorted());
});

it('every kind of object is there as what is left of it, or stays for good', () => {
  expect(Object.keys(goneStates).toSorted()).toEqual(Object.keys(ours).toSorted());
  const lacking = Object.entries(goneStates).flatMap(([kind, states]) =>
    typeof states === 'string'
      ? []
      : states.filter((state) => !(state in (ours[kind] ?? {}))).map((state) => [kind, state]),
  );
  expect(lacking).toEqual([]);
});

describe('the scene', () => {
  let held: Awaited<ReturnType<typeof actualStates>>;
  beforeAll(async () => {
    held = await actualStates(market.owner, ours);
  });

  it('holds an object in every state, but for those of which it is said why not', () => {
    const lacking = tables.flatMap((table) =>
      statesOf(table)
        .filter((state) => !held.some(({ entity, actual }) => entity === table.entity && actual === state))
        .map((state) => `${table.entity} ${state}`),
    );
    expect(lacking.toSorted()).toEqual(Object.keys(leftOut).toSorted());
  });

  it('calls each by the state that it is in', () => {
    const miscalled = held.filter(({ label, actual, states }) => states.includes(label) && label !== actual);
    expect(miscalled).toEqual([]);
  });
});

/** What the policy answers before anything is looked at; undefined for those who may call. */
function refusedByPolicy(policy: Policy | undefined, actor: ActorName): string | undefined {
  if (policy === 'public') return undefined;
  if (actor === 'anonymous') return 'not_signed_in';
  if (policy === 'operator' && actor !== 'operator') return 'not_found';
  if (actor.startsWith('suspended') && policy === 'member') return 'suspended';
  return undefined;
}

type Cell = {
  readonly state: string;
  readonly input: unknown;
  readonly expected: string;
  /** Whether this is more to the actor than a missing object. */
  readonly isKnown: boolean;
};

function cellsOf(rule: Rule, policy: Policy | undefined, actor: ActorName): Cell[] {
  const early = refusedByPolicy(policy, actor);
  if (!('kind' in rule)) {
    return [{ state: '-', input: rule.input ?? {}, expected: early ?? rule.answer, isKnown: early === undefined }];
  }
  const missing = early ?? rule.missing ?? 'not_found';
  const cell = (state: string, id: string, known: string | undefined): Cell => {
    const expected = early ?? known;
    const input = inputOf(rule, id, { ours, theirs });
    return { state, input, expected: expected ?? missing, isKnown: early === undefined && known !== undefined };
  };
  const isOpenToAll = policy === 'public' || actor === 'operator';
  const [first = ['', '']] = Object.entries(theirs[rule.kind] ?? {});
  // Whom the policy refuses before anything is looked at, one object shows that as well as all its states.
  const states = Object.entries(ours[rule.kind] ?? {}).slice(0, early === undefined ? undefined : 1);
  const ofTwoOthers = outcomeFor(rule.theirs, actor, '') ?? (isOpenToAll ? knownTo(rule, actor, first[0]) : undefined);
  return [
    cell('missing', rule.missingId ?? randomUUID(), undefined),
    ...states.map(([state, id]) => cell(state, id, knownTo(rule, actor, state))),
    cell('of two others', first[1], ofTwoOthers),
  ];
}

function inputOf({ key, isList, more }: ObjectRule, id: string, scenes: Scenes): Record<string, unknown> {
  return { ...(typeof more === 'function' ? more(id, scenes) : more), [key]: isList ? [id] : id };
}

const knownTo = (rule: ObjectRule, actor: ActorName, state: string) => outcomeFor(rule.may, actor, state);

const counted = { cells: 0 };

type Subject = {
  readonly path: string;
  readonly rule: Rule;
  readonly policy: Policy | undefined;
  readonly callWith: (input: unknown) => Call;
  readonly where?: (ctx: ServiceContext) => ServiceContext;
};

async function checkAs(
  actor: ActorName,
  { path, rule, policy, callWith, where: at = (ctx) => ctx }: Subject,
): Promise<void> {
  let missing: Answer | undefined;
  for (const { state, input, expected, isKnown } of cellsOf(rule, policy, actor)) {
    const answer = await callAndUndo(at(actors[actor]), callWith(input));
    const where = `${path} as ${actor}, ${state}`;
    counted.cells += 1;
    expect(`${where}: ${answer.outcome}`).toBe(`${where}: ${expected}`);
    missing ??= answer;
    // Nothing tells an object of others from none at all, and nothing happens to it.
    if (!isKnown) expect([where, answer]).toEqual([where, { ...missing, events: 0 }]);
  }
}

const check = (subject: Subject) => Promise.all(actorNames.map((actor) => checkAs(actor, subject)));

it.each(procedures)('%s', async (path, { type, policy }) => {
  const rule = rules[path];
  if (!rule) throw new Error(`${path} has no rule`);
  for (const each of [rule].flat()) {
    await check({ path, rule: each, policy, callWith: (input) => procedureCall(path, type, input) });
  }
});

it.each(Object.entries(routeVerbs))('%s', async (path, { verb, rule, policy = 'reader' }) => {
  await check({ path, rule, policy, callWith: (input) => (ctx) => verb(ctx, input) });
});

it.each(Object.entries(testVerbs))('%s', async (path, { verb, rule, policy = 'reader' }) => {
  const where = market.inTestService;
  await check({ path, rule, policy, where, callWith: (input) => (ctx) => verb(ctx, input) });
});

it('attempts are listed to their own person alone', async () => {
  const { attempt = {} } = ours;
  const listed = async (actor: ActorName) =>
    (await listOwnAttempts(market.inTestService(actors[actor]))).map(({ attemptId }) => attemptId).toSorted();
  const { overdue, ...ofParty } = attempt;
  expect(await listed('party')).toEqual(Object.values(ofParty).toSorted());
  expect(await listed('client')).toEqual([overdue]);
  for (const actor of ['freelancer', 'stranger', 'researcher', 'operator'] as const)
    expect(await listed(actor)).toEqual([]);
});

it('covers what it claims to', () => {
  expect(counted.cells).toBeGreaterThan(4_400);
});
