import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

/** What is stored after a client has tried again. */
export const retriedRequests: ProgramFamily = {
  id: 'http-retried-requests',
  version: 2,
  test: 'http',
  objective: 'methods',
  level: 'analyse',
  title: 'Trying again after a lost answer',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'RFC 9110, 9.2.2 Idempotent Methods; IETF draft Idempotency-Key HTTP Header Field, 2',
  misconceptions: {
    'repeats-are-recognised': 'A server recognises the second try of a POST by its body.',
    'lost-means-undone': 'What was not answered has not happened.',
    'put-adds': 'A PUT that is sent twice stores two resources.',
    'any-key-helps': 'A key protects even if each try has a new one.',
    'change-by-is-change-to': 'A change by an amount can be repeated as a change to an amount.',
    'key-is-decoration': 'An idempotency key changes nothing at the server.',
  },
  build: (random) => {
    const { list, one } = random.pick(services);
    const stock = random.int(20, 60);
    const by = random.int(1, 4);
    const repeated = random.pick(['post', 'post-new-keys']);
    const kept = random.pick(['post-key', 'put', 'post-key']);
    const patch = random.pick(['patch-by', 'patch-to', 'patch-by']);
    // A request that was lost itself may not take away what tells the wrong ideas apart.
    const lostOnTheWay = patch === 'patch-by' ? random.pick(['none', kept, patch]) : 'none';
    const kinds = random.shuffle([repeated, kept, patch]);
    const ops = kinds.map((kind, at) => ({
      kind,
      id: at + 1,
      lost: kind === lostOnTheWay ? 'request' : 'answer',
      tries: random.pick([2, 2, 3]),
    }));
    const program = (change: { arrives?: string; kind?: string } = {}) => code`
      const stored = new Set();
      let made = 0;
      let stock = ${stock};
      for (const op of ${json(ops)}) {
        const kind = ${change.kind ?? 'op.kind'};
        for (let attempt = 1; attempt <= op.tries; attempt += 1) {
          const isLast = attempt === op.tries;
          if (!(${change.arrives ?? "isLast || op.lost === 'answer'"})) continue;
          if (kind === 'post' || kind === 'post-new-keys') stored.add(\`n\${(made += 1)}\`);
          if (kind === 'post-key') stored.add(\`key \${op.id}\`);
          if (kind === 'put') stored.add(\`put \${op.id}\`);
          if (kind === 'patch-by') stock -= ${by};
          if (kind === 'patch-to') stock = ${stock - by};
        }
      }
      console.log(\`${list}: \${stored.size}, stock: \${stock}\`);
    `;
    const requestOf = (kind: string, id: number) =>
      ({
        post: [`POST /${list}`],
        'post-key': [`POST /${list}`, `Idempotency-Key: k${id}   (the same in each try)`],
        'post-new-keys': [`POST /${list}`, 'Idempotency-Key: …   (a new one in each try)'],
        put: [`PUT /${list}/${id * 7}`],
        'patch-by': ['PATCH /stock', `{ "change": -${by} }`],
        'patch-to': ['PATCH /stock', `{ "amount": ${stock - by} }`],
      })[kind] ?? [];
    const shown = ops.map(({ kind, id, lost: what, tries }) => {
      const fails = tries === 2 ? 'first try' : 'first two tries';
      const how = what === 'answer' ? 'carried out, the answer is lost' : 'lost on the way to the server';
      return [...requestOf(kind, id), `# ${fails}: ${how}; ${tries === 2 ? 'second' : 'third'} try: answered`].join(
        '\n',
      );
    });
    const kind = (from: string, to: string) => `op.kind === '${from}' ? '${to}' : op.kind`;
    return {
      parameters: {
        structure: { ops: ops.map((op) => `${op.kind} ${op.lost} ${op.tries}`).join('; ') },
        surface: { list, stock, by },
      },
      stem: `Nothing is stored under /${list} and the stock is ${stock}. A client sends these three requests, each until it gets an answer. The server honours Idempotency-Key. Each ${one} that a POST makes is a new one. What is stored in the end?`,
      listings: [listing('http', shown.join('\n\n'))],
      asks: 'output',
      key: program(),
      mutants: [
        { misconception: 'lost-means-undone', program: program({ arrives: 'isLast' }) },
        {
          misconception: 'repeats-are-recognised',
          program: program({ kind: "op.kind.startsWith('post') ? 'post-key' : op.kind" }),
        },
        { misconception: 'any-key-helps', program: program({ kind: kind('post-new-keys', 'post-key') }) },
        { misconception: 'change-by-is-change-to', program: program({ kind: kind('patch-by', 'patch-to') }) },
        { misconception: 'put-adds', program: program({ kind: kind('put', 'post') }) },
        { misconception: 'key-is-decoration', program: program({ kind: kind('post-key', 'post') }) },
        { misconception: 'lost-means-undone', program: program({ arrives: 'true' }) },
        { misconception: 'change-by-is-change-to', program: program({ kind: kind('patch-to', 'patch-by') }) },
      ],
    };
  },
};
