import { openJob, sendBid } from '../fixtures/deals';
import { browserOf } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

/** Guarantees that amounts keep the decimals of their currency, from the form to the comparison: none, and three. */
for (const { currency, budget, price, receives, wrong } of [
  { currency: 'JPY', budget: '¥30,000', price: '28000', receives: '¥25,760', wrong: '28000.5' },
  { currency: 'KWD', budget: /KWD\s300\.250/, price: '280.25', receives: /KWD\s257\.830/, wrong: '280.125' },
]) {
  test(`amounts in ${currency}`, async ({ browser }) => {
    const [client, freelancer] = [await browserOf(browser, 'client'), await browserOf(browser, 'freelancer')];
    const amount = currency === 'JPY' ? '30000' : '300.25';
    const jobId = await openJob(client, `Paid in ${currency} ${Date.now()}`, { currency, amount });
    await freelancer.goto(`/jobs/${jobId}`);
    await expect(freelancer.getByRole('main').getByText(budget).first()).toBeVisible();
    await freelancer.goto(`/jobs/${jobId}/bid`);
    const form = freelancer.getByRole('form', { name: 'Your bid' });
    await form.getByLabel('Price').fill(wrong);
    await form.getByRole('button', { name: 'Send this bid' }).click();
    await expect(form.getByRole('alert').first()).toBeVisible();
    await form.getByLabel('Price').fill(price);
    await expect(form.getByText(receives)).toBeVisible();
    const bidId = await sendBid(freelancer, jobId, { amount: price, currency });
    await client.goto(`/jobs/${jobId}/bids/${bidId}`);
    await expect(client.getByLabel('Price and decision')).toContainText(currency === 'JPY' ? '¥28,000' : '280.250');
  });
}

/** Guarantees that a name in any script is shown as its bearer wrote it, and leaves the English around it in order. */
test('names in Arabic, Hebrew and Chinese', async ({ browser }) => {
  const operator = await browserOf(browser, 'operator');
  for (const [query, script] of [
    ['Al-Tamimi', /[\u0600-\u06ff]/],
    ['Ben-Shimol', /[\u0590-\u05ff]/],
    ['Qiu Wenjing', /[\u4e00-\u9fff]/],
  ] as const) {
    await operator.goto(`/operator/people?query=${query}`);
    const name = operator.getByRole('rowheader').locator('bdi', { hasText: script });
    const written = await name.innerText();
    await name.click();
    await expect(operator.getByRole('heading', { level: 1, name: written })).toHaveAttribute('dir', 'auto');
  }
});
