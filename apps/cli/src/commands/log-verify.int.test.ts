import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkpointsIn } from '@assay/local/env';
import { openLogSeed } from '@assay/local/log-seed';
import { checkpointLine } from '@assay/services/log/checkpoint-line';
import { logSigner } from '@assay/services/log/log-key';
import { readCheckpointsAfter } from '@assay/services/log/read-checkpoints';
import { readLogProof } from '@assay/services/log/read-proof';
import { useMarket } from '@assay/services/testing/fixture';
import { appendEntries, sampleLogSigner, sealAll } from '@assay/services/testing/log';
import { checkpointText } from '@assay/transparency/checkpoint';
import { verifierKeyText, type NoteSigner } from '@assay/transparency/note-key';
import { signNote } from '@assay/transparency/signed-note';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../testing/run-command';

const market = useMarket();
const ENTRIES = 9;
let folder: string;
let data: string;
let signer: NoteSigner;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-log-'));
  data = join(folder, 'data');
  signer = logSigner('https://assay.example', await openLogSeed(data));
  await appendEntries(market.owner.database, ENTRIES);
  await sealAll(market, signer);
  const kept = await readCheckpointsAfter(market.system(), 0);
  await writeFile(checkpointsIn(data), kept.map(checkpointLine).join(''));
});

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rm(folder, { recursive: true }));

describe('assay log verify-proof', () => {
  let proof: string;
  let text: string;
  const nowhere = () => join(folder, 'nowhere');
  const verify = (...args: string[]) => runCommand('log', 'verify-proof', ...args);
  const written = async (content: string) => {
    const file = join(folder, 'written.json');
    await writeFile(file, content);
    return file;
  };

  beforeAll(async () => {
    const operator = market.as(await market.member('Olga'), ['operator']);
    const [event] = await market.owner.database.execute(
      sql`select event_id as "eventId" from log.entry where position = 4`,
    );
    text = await Response.json(await readLogProof(operator, event)).text();
    proof = join(folder, 'proof.json');
    await writeFile(proof, text);
  });
  beforeEach(() => {
    vi.stubEnv('DATABASE_URL', undefined);
    vi.stubEnv('ASSAY_DATA', nowhere());
  });

  it('verifies what the marketplace answers where there is neither a database nor an installation', async () => {
    const found = {
      ok: true,
      position: 4,
      origin: 'assay.example/log',
      treeSize: ENTRIES,
      key: verifierKeyText(signer),
    };
    const { code, out, err } = await verify(proof, '--json');
    expect([code, JSON.parse(out), err]).toEqual([0, { ...found, trusted: false }, '']);
    const trusted = await verify(proof, '--key', verifierKeyText(signer), '--json');
    expect([trusted.code, JSON.parse(trusted.out)]).toEqual([0, { ...found, trusted: true }]);
    expect(existsSync(nowhere())).toBe(false);
  });

  it.each([
    ['an entry', 'amountMinor', 'amountMajor', 'another hash than the leaf'],
    ['a place', '"position":4', '"position":5', 'do not lead from the entry to the root of the checkpoint'],
    ['a head', `\\n${ENTRIES}\\n`, `\\n${ENTRIES + 1}\\n`, 'is not over this text'],
    ['a missing part', '"hashes"', '"hashed"', 'lacks "hashes"'],
    ['a missing key', '"verifierKey"', '"verifierKeys"', '--key'],
  ])('refuses a proof for %s that is not as it was given', async (_, from, to, message) => {
    expect(text).toContain(from);
    const refused = await verify(await written(text.replace(from, to)), '--json');
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining(message) });
    expect(refused.err).not.toContain('    at ');
  });

  it('refuses another key than the one that signed, a key that is none, and a file that is no proof', async () => {
    const message = (part: string) => ({ code: 1, out: '', err: expect.stringContaining(part) });
    const stranger = verifierKeyText(sampleLogSigner());
    expect(await verify(proof, '--key', stranger)).toMatchObject(message('No known key has signed'));
    expect(await verify(proof, '--key', 'none')).toMatchObject(message('key'));
    expect(await verify(await written('no document'))).toMatchObject(message('is no JSON document'));
    expect(await verify(nowhere())).toMatchObject(message('cannot be read'));
  });

  it('compares the proof with a checkpoint that was kept, of the same size alone', async () => {
    const kept = await written((JSON.parse(text) as { checkpoint: string }).checkpoint);
    const { code, out } = await verify(proof, '--checkpoint', kept, '--json');
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ ok: true, trusted: true })]);
    const other = signNote(checkpointText({ origin: signer.name, size: 3, root: new Uint8Array(32) }), signer);
    expect(await verify(proof, '--checkpoint', await written(other))).toMatchObject({
      code: 1,
      err: expect.stringContaining('is of 3 entries'),
    });
    expect(await verify(proof, '--checkpoint', await written(verifierKeyText(signer)))).toMatchObject({ code: 1 });
  });

  it('checks each proof of a file that holds several, and names the position of one that does not hold', async () => {
    const { verifierKey, ...one } = JSON.parse(text) as { verifierKey: string; entry: string };
    const several = (...proofs: object[]) => written(JSON.stringify({ verifierKey, proofs }));
    expect(JSON.parse((await verify(await several(one, one), '--json')).out)).toHaveLength(2);
    expect(await verify(await several(one, { ...one, entry: `${one.entry} ` }))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^Position 4: The entry has another hash/),
    });
    expect(await verify(await several())).toMatchObject({ code: 1, err: expect.stringContaining('holds no proof') });
  });

  it('takes one file and nothing that it does not know', async () => {
    for (const args of [[], [proof, proof], [proof, '--from', '2']]) {
      expect(await verify(...args)).toMatchObject({ code: 2, out: '' });
    }
  });
});

describe('assay log verify', () => {
  const verify = (...args: string[]) => runCommand('log', 'verify', ...args);

  beforeEach(() => {
    vi.stubEnv('DATABASE_URL', market.urls.owner);
    vi.stubEnv('ASSAY_DATA', data);
    vi.stubEnv('LOG_CHECKPOINTS', '');
  });

  it('finds a log that nobody touched as it was sealed', async () => {
    const { code, out, err } = await verify('--json');
    const outside = { compared: 1, unreadable: 0 };
    expect([code, JSON.parse(out), err]).toEqual([
      0,
      { sealedThrough: ENTRIES, verifiedThrough: ENTRIES, ok: true, outside },
      '',
    ]);
    expect(await verify()).toMatchObject({ code: 0, out: expect.stringContaining('as it was sealed') });
  });

  it('compares the log with a checkpoint that was kept by itself, such as a mailed one', async () => {
    const kept = join(folder, 'mailed.txt');
    const [newest] = await readCheckpointsAfter(market.system(), 0);
    await writeFile(kept, `  ${newest?.note.replaceAll('\n', '\r\n')}\r\n`);
    const { code, out } = await verify('--checkpoint', kept, '--json');
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ outside: { compared: 2, unreadable: 0 } })]);
    const forked = checkpointText({ origin: signer.name, size: 5, root: new Uint8Array(32) });
    await writeFile(kept, signNote(forked, signer));
    expect(await verify('--checkpoint', kept)).toMatchObject({ code: 1, err: 'Position 1 is altered.' });
    await writeFile(kept, 'none');
    expect(await verify('--checkpoint', kept)).toMatchObject({
      code: 1,
      err: expect.stringContaining('no checkpoint'),
    });
  });

  it('trusts no key that only the database lists', async () => {
    const folderOfOther = join(folder, 'other');
    await openLogSeed(folderOfOther);
    vi.stubEnv('ASSAY_DATA', folderOfOther);
    expect(await verify('--json')).toMatchObject({ code: 1, err: 'Position 1 is altered.' });
    expect(await verify('--key', verifierKeyText(signer))).toMatchObject({ code: 0 });
  });

  it('is wrongly used with a position that is none, an argument or an option that it does not know', async () => {
    for (const args of [['--from', '0'], ['--from', 'two'], ['more'], ['--unheard-of']]) {
      expect(await verify(...args, '--json')).toMatchObject({ code: 2, out: '' });
    }
    expect(await verify('--key', 'none')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('key') });
  });

  it('names the first entry with which somebody tampered, once as a document and once in words', async () => {
    await market.owner.database.transaction(async (tx) => {
      await tx.execute(sql`alter table log.entry disable trigger insert_only`);
      await tx.execute(sql`update log.entry set kind_version = 9 where position in (5, 7)`);
      await tx.execute(sql`alter table log.entry enable trigger insert_only`);
    });
    const { code, out, err } = await verify('--json');
    expect([code, JSON.parse(out), err]).toEqual([
      1,
      expect.objectContaining({
        sealedThrough: ENTRIES,
        verifiedThrough: 4,
        ok: false,
        firstBad: { position: 5, kind: 'altered' },
      }),
      'Position 5 is altered.',
    ]);
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('not as it was sealed') });
  });
});
