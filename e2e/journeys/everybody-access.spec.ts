import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { publicExamples, publicPages } from '../fixtures/pages';
import { browserOf, strangerOf, type DemoRole } from '../fixtures/people';

const keyPages = ['/', '/jobs', '/tests/sql', '/how-it-works', '/verify', '/sign-up'];

/** Looked at by axe in both themes; the others only for their width. */
const ownPages: Readonly<Record<DemoRole, { readonly looked: readonly string[]; readonly others: readonly string[] }>> =
  {
    freelancer: {
      looked: ['/today', '/bids', '/badges', '/money', '/messages'],
      others: ['/contracts', '/profile/edit', '/notices', '/settings'],
    },
    client: { looked: ['/my-jobs', '/jobs/new'], others: ['/today', '/money'] },
    operator: {
      looked: ['/operator', '/operator/log', '/operator/people', '/operator/system'],
      others: [
        '/operator/money',
        '/operator/moderation',
        '/operator/tests',
        '/operator/mails',
        '/operator/dead-letters',
      ],
    },
  };

/** Serious and critical findings of axe, as one line each. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${new URL(page.url()).pathname} ${id} ${target.join(' ')}`));
}

async function checkAll(page: Page, paths: readonly string[]): Promise<void> {
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      found.push(...(await findings(page)).map((finding) => `${colorScheme} ${finding}`));
    }
  }
  expect(found).toEqual([]);
}

async function fits(page: Page, paths: readonly string[]): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path} is ${width} px wide`);
  }
  expect(wide).toEqual([]);
}

/** Guarantees that nobody is kept out by contrast, names or roles, in light and in dark, and that phones need no sideways scrolling. */
test('public pages are open to everybody', async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await strangerOf(browser);
  const examples = await publicExamples(page);
  await checkAll(page, [...keyPages, ...examples]);
  await fits(page, [...publicPages, ...examples]);
});

for (const role of ['freelancer', 'client', 'operator'] as const) {
  test(`pages of the ${role} are open to everybody`, async ({ browser }) => {
    test.setTimeout(240_000);
    const page = await browserOf(browser, role);
    const { looked, others } = ownPages[role];
    await checkAll(page, looked);
    await fits(page, [...looked, ...others]);
  });
}
