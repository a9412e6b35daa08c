import { describe, expect, it } from 'vitest';
import { useMarket } from '../testing/fixture';
import { changeBankDetails } from './change-bank-details';
import { readSettings } from './settings';

const sandbox = useMarket();
const market = useMarket({ paymentProvider: 'bank_transfer', bankDetails: null });
const bankDetails = 'Assay Market, IBAN FI21 1234 5600 0007 85';

describe('the account that clients transfer to', () => {
  it('is set by an operator, so that a real market can take money on its first day', async () => {
    await changeBankDetails(market.as(await market.member(), ['operator']), { bankDetails });
    expect((await readSettings(market.owner.database)).bankDetails).toBe(bankDetails);
  });

  it('is nobody else’s to set, and a sandbox has none', async () => {
    const change = changeBankDetails(market.as(await market.member()), { bankDetails });
    await expect(change).rejects.toMatchObject({ refusal: { code: 'not_found' } });
    const inSandbox = changeBankDetails(sandbox.as(await sandbox.member(), ['operator']), { bankDetails });
    await expect(inSandbox).rejects.toMatchObject({ refusal: { code: 'not_allowed' } });
  });
});
