import type { Page } from '@playwright/test';
import { call } from '../fixtures/caller';
import { browserOf, newcomer, strangerOf } from '../fixtures/people';
import { passReadinessQuiz } from '../fixtures/quiz';
import { expect, test } from '../fixtures/test';

/** Guarantees that the page of the day tells the freelancer what waits by when, and what is theirs to withdraw. */
test('Today says what waits and what is owed', async ({ browser }) => {
  const page = await browserOf(browser, 'freelancer');
  await page.goto('/today');
  await expect(page.getByText(/\d+ things? waits? for you/)).toBeVisible();
  await expect(
    // The demo's own: what other journeys give to the same person is due when it is.
    page
      .getByRole('region', { name: 'Your turn in your work' })
      .getByRole('listitem')
      .filter({ hasText: 'Feed without validator errors, nightly job' }),
  ).toContainText(/ in \d+ days/);
  await expect(page.getByRole('region', { name: 'Yours to withdraw' })).toContainText('€');
});

/**
 * Guarantees that the readiness quiz can be passed through its page with the rules beside it, that its badge is seen
 * by nobody until it is shown, everywhere once it is shown, and nowhere again once it is hidden.
 */
test('passes the quiz; shows the badge, and hides it again', async ({ browser }) => {
  const page = await newcomer(browser, await browserOf(browser, 'operator'), `Quinn ${Date.now()}`);
  const stranger = await strangerOf(browser);
  await call(page, 'freelancer.edit', {
    headline: 'Reads the rules of a market',
    summary: 'I read the rules before I work, and keep to them.',
    field: 'software',
    skills: ['sql'],
    currency: 'EUR',
    isPublic: true,
  });
  const profile = await ownProfile(page);
  const badge = 'Marketplace readiness';
  await passReadinessQuiz(page);
  await expect(page.getByRole('region', { name: 'Your badge' })).toContainText('Nobody but you knows of it.', {
    timeout: 120_000,
  });

  await seenBy(stranger, { profile, badge, times: 0 });
  await setVisible(page, badge, true);
  await seenBy(stranger, { profile, badge, times: 1 });
  await setVisible(page, badge, false);
  await seenBy(stranger, { profile, badge, times: 0 });
});

async function ownProfile(page: Page): Promise<string> {
  await page.goto('/profile/edit');
  return (await page.getByRole('link', { name: 'See it as others do' }).getAttribute('href')) ?? '';
}

async function setVisible(page: Page, badge: string, visible: boolean): Promise<void> {
  await page.goto('/badges');
  const card = page.getByRole('listitem', { name: badge });
  const button = card.getByRole('button', { name: visible ? 'Show on my profile' : /^(Hide it|Keep private)$/ });
  if (await button.isVisible()) await button.click();
  await expect(card).toContainText(visible ? 'Shown to everybody' : 'Private');
}

type Sight = { readonly profile: string; readonly badge: string; readonly times: 0 | 1 };

/** What somebody else sees on the profile and in the search by badge. */
async function seenBy(stranger: Page, { profile, badge, times }: Sight): Promise<void> {
  await stranger.goto(profile);
  const name = (await stranger.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await expect(stranger.getByRole('main').getByRole('link', { name: new RegExp(badge) })).toHaveCount(times);
  await stranger.goto(`/freelancers?query=${encodeURIComponent(name)}`);
  const entry = stranger.getByRole('listitem').filter({ has: stranger.getByRole('heading', { name }) });
  await expect(entry).toHaveCount(1);
  await expect(entry.getByRole('link', { name: new RegExp(badge) })).toHaveCount(times);
}
