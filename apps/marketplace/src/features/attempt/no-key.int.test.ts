import { brandId } from '@assay/domain/kernel/id';
import type { ServedQuestion } from '@assay/protocol/dto/attempt';
import { answerQuestion } from '@assay/services/assessment/answer-question';
import { readProgress } from '@assay/services/assessment/read-progress';
import { readTest } from '@assay/services/assessment/read-test';
import { serveQuestion } from '@assay/services/assessment/serve-question';
import { startAttempt } from '@assay/services/assessment/start';
import { submitAttempt } from '@assay/services/assessment/submit';
import { mintTestToken } from '@assay/services/assessment/token';
import { quiz, useQuizMarket } from '@assay/services/testing/quiz-market';
import { NextIntlClientProvider } from 'next-intl';
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { createElement, type ReactElement } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en';
import { OptionBody } from '../tests/components/question/option-body';
import { QuestionSheet } from './components/question-sheet';

const market = useQuizMarket();
const keyMarkers = /isKey|isScored|misconception|choice_?order|"seed"|content_?hash|rationale/i;

const still: AppRouterInstance = {
  bfcacheId: '',
  back: () => undefined,
  forward: () => undefined,
  refresh: () => undefined,
  push: () => undefined,
  replace: () => undefined,
  prefetch: () => undefined,
};

async function html(element: ReactElement): Promise<string> {
  const props = { locale: 'en' as const, timeZone: 'UTC', messages: en, children: element };
  const spoken = createElement(NextIntlClientProvider, props);
  const { prelude } = await prerenderToNodeStream(createElement(AppRouterContext, { value: still }, spoken));
  let text = '';
  for await (const chunk of prelude) text += String(chunk);
  return text;
}

/** The build of a value without its words: what is left may differ between questions, never between options. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, key === 'kind' ? part : shape(part)]));
  return typeof value;
}

/** The markup of each option without its words, its number and its opaque id. */
function optionMarkup(page: string): string[] {
  const labels = page.match(/<label for="option-\d+".*?<\/label>/gs) ?? [];
  return labels.map((label) =>
    label
      .replaceAll(/option-\d+/g, 'option')
      .replaceAll(/value="[\w-]{16}"/g, '')
      .replaceAll(/>[^<]+</g, '><'),
  );
}

function claimsOf(token: string): string[] {
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  return typeof claims === 'object' && claims !== null ? Object.keys(claims).toSorted() : [];
}

/** The kinds of elements that an option is set in; how many rows it has, and which of them are missing values, is its answer. */
function elementKinds(page: string): string[] {
  const tags = page.match(/<\w[^>]*>/g) ?? [];
  return [...new Set(tags)]
    .filter((tag) => !/^<span|^<code class="text-ink-faint italic">|colspan/i.test(tag))
    .toSorted();
}

describe('a whole attempt, as it is served', () => {
  it('shows key and wrong options alike in every page and every answer', async () => {
    const accountId = await market.member();
    const ctx = market.as(accountId);
    const { attemptId, items } = await startAttempt(ctx, { test: quiz });
    const token = await mintTestToken(
      'a secret of the tests that is long enough',
      { purpose: 'attempt', accountId, attemptId: brandId<'attempt'>(attemptId) },
      new Date(Date.now() + 60_000),
    );
    expect(claimsOf(token)).toEqual(['attempt', 'aud', 'exp', 'purpose', 'sub']);
    const payloads: string[] = [token];
    for (const { position } of items) {
      const served = await serveQuestion(ctx, { attemptId, position });
      if (!served) throw new Error(`question ${position} is missing`);
      const progress = await readProgress(ctx, { attemptId });
      const page = await html(
        createElement(QuestionSheet, { progress, served, isOpenBook: true, token, action: async (state) => state }),
      );
      expectAlike(served, page);
      const optionId = served.options[0]?.optionId;
      const saved = await answerQuestion(ctx, { attemptId, itemId: served.itemId, optionId });
      payloads.push(JSON.stringify(served), page, JSON.stringify(progress), JSON.stringify(saved));
    }
    payloads.push(JSON.stringify(await submitAttempt(ctx, { attemptId })));
    const everything = payloads.join('\n');
    expect(everything).not.toMatch(keyMarkers);
    for (const secret of await secretsOf(attemptId)) expect(everything).not.toContain(secret);
  });

  it('sets results and code of the SQL test alike, whichever is the key', async () => {
    const { practice } = await readTest(market.as(await market.member()), 'sql');
    for (const { options } of practice) {
      const pages = await Promise.all(
        options.map(({ option }) => html(createElement(OptionBody, { option, number: 1 }))),
      );
      for (const page of pages) expect(elementKinds(page)).toEqual(elementKinds(pages[0] ?? ''));
    }
  });
});

function expectAlike(served: ServedQuestion, page: string): void {
  const shapes = served.options.map(shape);
  for (const each of shapes) expect(each).toEqual(shapes[0]);
  for (const { optionId } of served.options) expect(optionId).toMatch(/^[\w-]{16}$/);
  const markup = optionMarkup(page);
  expect(markup.length).toBe(served.options.length);
  for (const each of markup) expect(each).toBe(markup[0]);
}

/** Names behind an attempt that only its makers know: families, misconceptions, the seed of its ids. */
async function secretsOf(attemptId: string): Promise<string[]> {
  const rows = await market.connection('owner').database.execute<{ secret: string }>(`
    select v.family as secret from assessment.attempt_item i join assessment.variant v on v.id = i.variant_id
    where i.attempt_id = '${attemptId}'
    union select w ->> 'misconception' from assessment.attempt_item i
      join assessment.variant v on v.id = i.variant_id, jsonb_array_elements(v.ready -> 'wrong') w
      where i.attempt_id = '${attemptId}'
    union select seed from assessment.attempt where id = '${attemptId}'`);
  const secrets = rows.map(({ secret }) => secret);
  expect(secrets.length).toBeGreaterThan(10);
  return secrets;
}
