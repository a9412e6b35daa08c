import { useMarket } from '@assay/services/testing/fixture';
import { appendEntries, sampleLogSigner, sealAll } from '@assay/services/testing/log';
import { parseCheckpoint } from '@assay/transparency/checkpoint';
import { openNote } from '@assay/transparency/signed-note';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { checkpointMailLoop } from './checkpoint-mail';
import { mailLoop, sendBySmtp } from './mailer';
import { startMailServer } from './testing/mail-server';

const market = useMarket();
const signer = sampleLogSigner();
const far = 'archive@example.org';

it('the mailed checkpoint arrives once through a mail server, and what is saved of it verifies', async () => {
  const server = await startMailServer();
  await appendEntries(market.owner.database, 3);
  await sealAll(market, signer);
  const { database } = market.system();
  const from = 'Assay <no-reply@market.example>';
  const writing = checkpointMailLoop(database, [far]);
  const sending = mailLoop(database, sendBySmtp({ url: server.url, from, host: 'market.example' }));
  for (let round = 0; round < 2; round++) {
    await Promise.all([writing.work(), writing.work()]);
    while ((await Promise.all([sending.work(), sending.work()])).some(Boolean));
  }
  await server.close();

  expect(server.received.map(({ recipients }) => recipients)).toEqual([[far]]);
  const text = server.received[0]?.text ?? '';
  const [note = ''] = new RegExp(`^${signer.name}\\n[^]*?\\n\\n(?:— .*\\n)+`, 'm').exec(text) ?? [];
  const { origin, size, root } = parseCheckpoint(openNote(note, [signer]).text);
  const [sealed] = await market.owner.database.execute<{ root: Uint8Array }>(
    sql`select root from log.checkpoint where tree_size = ${size}`,
  );
  expect({ origin, size, root: Buffer.from(root) }).toEqual({
    origin: signer.name,
    size: 3,
    root: Buffer.from(sealed?.root ?? []),
  });
});
