import { refused } from '@assay/services/kernel/refused';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { refusalResponse } from './refusal-response';

const app = new Hono();
app.onError(refusalResponse);
app.get('/late', () => {
  throw refused('answer_too_late');
});
app.get('/broken', () => {
  throw new Error('a secret of the machine');
});

const messageAt = async (path: string, language?: string) => {
  const headers = new Headers(language === undefined ? [] : [['accept-language', language]]);
  return JSON.stringify(await (await app.request(path, { headers })).json());
};

it('a refusal is said in the language that is asked for, else in English', async () => {
  expect(await messageAt('/late', 'de')).toContain('war die Zeit abgelaufen');
  expect(await messageAt('/late', 'fr')).toContain('Time was up');
  expect(await messageAt('/late')).toContain('Time was up');
});

it('what is no refusal says nothing of its cause, in either language', async () => {
  expect(await messageAt('/broken', 'de')).toContain('Bei uns ist etwas fehlgeschlagen');
  expect(await messageAt('/broken', 'de')).not.toContain('secret');
});
