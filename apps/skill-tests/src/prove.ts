import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { connect } from '@assay/db/connect';
import { readProofSettings } from './env';
import { answerProof } from './reproof/answer';

// `assay items prove` runs this as a process of its own: one JSON document on standard output, progress beside it.
const { values } = parseArgs({
  options: { test: { type: 'string' }, 'from-salt': { type: 'boolean', default: false } },
});
const { databaseUrl, itemSalt } = readProofSettings();
const { database, close } = connect(databaseUrl, { maxConnections: 1, applicationName: 'assay items prove' });
const ctx = { database, actor: { type: 'system', job: 'items prove' }, requestId: randomUUID() } as const;
const sayEvery = 50;

try {
  const asked = { test: values.test, salt: itemSalt, isFromSalt: values['from-salt'] };
  const answer = await answerProof(ctx, asked, (test, done) => {
    if (done % sayEvery === 0) console.error(`${test}: ${done} questions looked at`);
  });
  console.log(JSON.stringify(answer));
} finally {
  await close();
}
