import { randomBytes } from 'node:crypto';
import { personKey } from '@assay/db/schema/identity';
import { eq } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ServiceContext } from '../kernel/context';
import { makePersonKey, masterKeyOf } from '../log/personal/master-key';
import { consumersOf } from '../outbox/consumers';
import { editProfile } from '../profile/edit';
import { outcome } from '../testing/account';
import { useBadges } from '../testing/badge';
import { deliveryOf } from '../testing/delivery';
import { useMarket } from '../testing/fixture';
import { sampleMasterKey } from '../testing/log';
import { livePlantedLife } from '../testing/planted-life';
import { plantsIn } from '../testing/search-database';
import { exportOwnData, type OpenPayload } from './export';
import { heldColumns } from './held-columns';
import { givenToNobody, heldRows } from './held-rows';
import { openerOf } from './open-entries';

const market = useMarket({ paymentProvider: 'bank_transfer', bankDetails: 'Assay, DE02 1203 0000 0000 2020 51' });
const badges = useBadges(market);
const { settle } = deliveryOf(market);

async function filesOf(ctx: ServiceContext, open?: OpenPayload): Promise<ReadonlyMap<string, string>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of exportOwnData(ctx, open)) chunks.push(chunk);
  const files = Object.entries(unzipSync(new Uint8Array(Buffer.concat(chunks))));
  return new Map(files.map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]));
}

const textOf = (files: ReadonlyMap<string, string>) => [...files.values()].join('\n');

describe('what somebody is given of all that is held about them', () => {
  it('has every table with rows of people, or the reason why it is given to nobody', () => {
    const named = [...Object.keys(heldRows), ...Object.keys(givenToNobody)];
    expect(named.toSorted()).toEqual(Object.keys(heldColumns).toSorted());
  });

  it('holds each of their words, their files and their entries of the log, and nothing that others said elsewhere', async () => {
    const life = await livePlantedLife(market, badges);
    const stranger = market.as(await market.member('Sven Stranger'));
    const summary = 'A summary that Sven wrote and hid from everybody.';
    await editProfile(stranger, {
      headline: 'Hidden',
      summary,
      field: 'writing',
      skills: [],
      currency: 'EUR',
      isPublic: false,
    });
    await settle(consumersOf(badges.key, sampleMasterKey));
    const files = await filesOf(life.ctx);
    const all = textOf(files);
    expect(plantsIn(all, life.plants).toSorted()).toEqual(Object.keys(life.plants).toSorted());
    expect(all).not.toContain(summary);
    expect(all).not.toMatch(/\$argon2|"password_hash"|token=|\/reset\//);
    expect(files.get('README.txt')).toContain('assessment.attempt_item');
    expect([...files.keys()].filter((name) => name.startsWith('files/')).length).toBeGreaterThan(1);
    expect(files.get('log.json')).toContain('"$sealed":"');
  });

  it('is opened where the keys are: country, language and what was looked for stand in the log as they were', async () => {
    const life = await livePlantedLife(market, badges);
    await settle(consumersOf(badges.key, sampleMasterKey));
    const open = await openerOf(market.system(), sampleMasterKey, life.accountId);
    const log = (await filesOf(life.ctx, open)).get('log.json') ?? '';
    for (const value of ['"country":"LI"', '"locale":"de"', '"skill":"spreadsheets"', '"skills":["sql"]'])
      expect(log).toContain(value);
    expect(log).not.toContain('"$sealed":"');
    expect((await filesOf(life.ctx, open)).has('log-unreadable.json')).toBe(false);
    expect(await outcome(openerOf(life.ctx, sampleMasterKey, life.accountId))).toBe('not_found');
  });

  it('goes on where a key was lost, and names what nobody can read any more', async () => {
    const life = await livePlantedLife(market, badges);
    await settle(consumersOf(badges.key, sampleMasterKey));
    const other = masterKeyOf(randomBytes(32).toString('base64url'));
    const { wrapped } = makePersonKey(sampleMasterKey, life.accountId);
    const lose = {
      'the master key': () => openerOf(market.system(), other, life.accountId),
      'the key of the person, with another in its place': async () => {
        await market.owner.database.update(personKey).set({ wrapped }).where(eq(personKey.accountId, life.accountId));
        return openerOf(market.system(), sampleMasterKey, life.accountId);
      },
      'its row': async () => {
        await market.owner.database.delete(personKey).where(eq(personKey.accountId, life.accountId));
        return openerOf(market.system(), sampleMasterKey, life.accountId);
      },
    };
    for (const [lost, openWithout] of Object.entries(lose)) {
      const files = await filesOf(life.ctx, await openWithout());
      expect(files.get('log.json'), lost).toContain('"$sealed":"');
      expect(JSON.parse(files.get('log-unreadable.json') ?? '[]'), lost).toContainEqual(
        expect.objectContaining({ kind: 'account.created', field: 'country' }),
      );
    }
    expect((await filesOf(life.ctx)).has('log-unreadable.json')).toBe(false);
  });

  it('is given to nobody who is not logged in', async () => {
    await expect(filesOf(market.anonymous())).rejects.toThrow('not_signed_in');
  });
});
