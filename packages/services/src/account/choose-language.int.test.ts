import { useMarket } from '../testing/fixture';
import { expect, it } from 'vitest';
import { chooseLanguage } from './choose-language';
import { readOwnAccount } from './read-own';

const market = useMarket();

it('a chosen language follows the person to every device, and nobody has one before choosing', async () => {
  const ctx = market.as(await market.member());
  expect(await readOwnAccount(ctx)).toMatchObject({ locale: null });
  await chooseLanguage(ctx, { locale: 'de' });
  expect(await readOwnAccount(ctx)).toMatchObject({ locale: 'de' });
});

it('a language that the product does not speak is refused, and changes nothing', async () => {
  const ctx = market.as(await market.member());
  await expect(chooseLanguage(ctx, { locale: 'tlh' })).rejects.toMatchObject({ refusal: { code: 'invalid_input' } });
  expect(await readOwnAccount(ctx)).toMatchObject({ locale: null });
});
