import { mailedLink } from '../fixtures/http-people';
import { browserOf, confirmAddress, logIn, signUp, strangerOf } from '../fixtures/people';
import { newPerson } from '../fixtures/person';
import { expect, test } from '../fixtures/test';

/**
 * Guarantees that an account is worth no more than its confirmed address, that a wrong password opens nothing, and that
 * a reset, a log-out and an ended session take the way in from whoever holds a copy.
 */
test('signs up, logs in, resets the password and ends sessions', async ({ browser }) => {
  const operator = await browserOf(browser, 'operator');
  const person = newPerson('Ada Newcomer');
  const page = await strangerOf(browser);
  await signUp(page, person);
  await confirmAddress(page, await mailedLink(operator, person.email, /\/confirm\?/));

  await test.step('a wrong password is refused, the address stays', async () => {
    await logIn(page, { ...person, password: 'not the right words' });
    await expect(page.getByRole('alert').filter({ hasText: 'do not go together' })).toBeVisible();
    await expect(page.getByLabel('E-mail address')).toHaveValue(person.email);
  });
  await logIn(page, person);
  await expect(page).toHaveURL(/today/);

  const other = await strangerOf(browser);
  await test.step('the list of sessions shows both devices and ends one', async () => {
    await logIn(other, person);
    await expect(other).toHaveURL(/today/);
    await page.goto('/settings');
    const end = page.getByRole('form', { name: /^End the session on/ });
    await end.getByRole('button').click();
    // The button changes its name while it works; the row is gone once the session is.
    await expect(end).toHaveCount(0);
    await other.goto('/settings');
    await expect(other).toHaveURL(/log-in/);
  });

  await test.step('a reset by mail logs every device out', async () => {
    await other.goto('/reset');
    await other.getByLabel('E-mail address').fill(person.email);
    await other.getByRole('button', { name: 'Send the link' }).click();
    await expect(other.getByText('is on its way')).toBeVisible();
    await other.goto(await mailedLink(operator, person.email, /\/reset\//));
    await other.getByLabel('New password').fill('five other quiet kitchen words');
    await other.getByRole('button', { name: 'Set the password' }).click();
    await expect(other).toHaveURL(/after=reset/);
    await page.goto('/settings');
    await expect(page).toHaveURL(/log-in/);
    await logIn(page, person);
    await expect(page.getByRole('alert').filter({ hasText: 'do not go together' })).toBeVisible();
  });

  await test.step('a log-out kills a copied cookie', async () => {
    await logIn(page, { ...person, password: 'five other quiet kitchen words' });
    await expect(page).toHaveURL(/today/);
    const thief = await strangerOf(browser);
    await thief.context().addCookies(await page.context().cookies());
    await thief.goto('/settings');
    await expect(thief).toHaveURL(/settings/);
    await page.goto('/settings');
    await page.getByRole('main').getByRole('button', { name: 'Log out' }).click();
    await expect(page).not.toHaveURL(/settings/);
    await thief.goto('/settings');
    await expect(thief).toHaveURL(/log-in/);
  });
});
