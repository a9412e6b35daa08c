import { generateSigningSeed, importSigningKey } from '@assay/credentials/signing-key';
import { didOfPublicUrl } from '@assay/credentials/did-web';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { issueBadge } from '../badge/issue';
import { listSigningKey } from '../badge/list-signing-key';
import { readCredentialDocument } from '../badge/read-credential';
import { readDidDocument } from '../badge/read-did-document';
import { verifyUpload } from '../badge/verify-upload';
import type { ServiceContext } from '../kernel/context';
import { outcome } from '../testing/account';
import { graded } from '../testing/badge';
import { useMarket } from '../testing/fixture';
import { moveInstallation } from './move';
import { readSettings } from './settings';

const empty = useMarket();
const market = useMarket();

const host = (of = market): ServiceContext => ({
  ...of.anonymous(),
  database: of.owner.database,
  actor: { type: 'system', job: 'installation move' },
});

describe('the public address', () => {
  it('moves with its event while nothing names it, and stays for what is no address', async () => {
    for (const publicUrl of [
      'work.example',
      'http://work.example',
      'https://work.example/market',
      'ftp://a.example',
      '',
    ]) {
      expect([publicUrl, await outcome(moveInstallation(host(empty), { publicUrl, isConfirmed: true }))]).toEqual([
        publicUrl,
        'invalid_input',
      ]);
    }
    const moved = await moveInstallation(host(empty), { publicUrl: 'https://Work.example/', isConfirmed: false });
    expect(moved).toEqual({
      from: 'http://localhost:3000',
      to: 'https://work.example',
      did: 'did:web:work.example',
      badges: 0,
    });
    expect(await readSettings(empty.owner.database)).toMatchObject({ publicUrl: 'https://work.example' });
    await moveInstallation(host(empty), { publicUrl: 'https://work.example', isConfirmed: false });
    const events = await empty.owner.database.execute(
      sql`select payload from log.outbox where kind = 'installation.moved'`,
    );
    expect([...events]).toEqual([{ payload: { fromDid: 'did:web:localhost%3A3000', toDid: 'did:web:work.example' } }]);
  });

  it('is no request’s to change, not even an operator’s', async () => {
    const operator = market.as(await market.member(), ['operator']);
    const move = moveInstallation(operator, { publicUrl: 'https://work.example', isConfirmed: true });
    expect(await outcome(move)).toBe('not_found');
  });

  it('is left only on purpose once badges name it; badges from before and after are both valid here', async () => {
    const seed = generateSigningSeed();
    const award = async (publicUrl: string) => {
      const key = await importSigningKey(didOfPublicUrl(publicUrl), seed);
      // As the worker does when it starts.
      await listSigningKey(market.system(), key);
      const holder = await market.member();
      const issued = await issueBadge(market.system('badge.issue'), key, graded(holder));
      if (issued.outcome === 'not_earned') throw new Error('no badge was issued');
      return readCredentialDocument(market.as(holder), { badgeId: issued.badgeId });
    };
    const verdictOn = async (document: Readonly<Record<string, unknown>>) =>
      (await verifyUpload(market.anonymous(), { source: JSON.stringify(document) })).verdict;

    const before = await award('http://localhost:3000');
    const to = 'https://work.example';
    expect(await outcome(moveInstallation(host(), { publicUrl: to, isConfirmed: false }))).toBe('badges_name_address');
    expect(await moveInstallation(host(), { publicUrl: to, isConfirmed: true })).toMatchObject({ badges: 1 });
    const after = await award(to);
    expect(after).toMatchObject({ issuer: { id: 'did:web:work.example' } });
    expect([await verdictOn(before), await verdictOn(after)]).toEqual(['valid', 'valid']);

    const documentAt = async (name?: string) => readDidDocument(market.anonymous(), { host: name });
    expect(await documentAt()).toMatchObject({ id: 'did:web:work.example' });
    expect(await documentAt('somewhere.example')).toMatchObject({ id: 'did:web:work.example' });
    expect(await documentAt('localhost:3000')).toMatchObject({ id: 'did:web:localhost%3A3000' });
    expect((await documentAt('localhost:3000'))['assertionMethod']).toHaveLength(1);
  });
});
