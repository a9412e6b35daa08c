/** Somebody at the pages of an installation, over HTTP and without scripts. */
export type HttpPerson = {
  /** Reads or changes something by a procedure; a refusal is an answer, too. */
  readonly read: (procedure: string) => Promise<Answer>;
  readonly call: (procedure: string, input: object) => Promise<Answer>;
  /** The fields of a form that nobody sees, as a page draws it now. */
  readonly openForm: (path: string, label: string) => Promise<HiddenFields>;
  /** Sends a form to its page and answers where that leads. */
  readonly sendForm: (path: string, fields: HiddenFields) => Promise<string | null>;
};

export type Answer = { readonly status: number; readonly data: Readonly<Record<string, unknown>> };

export type HiddenFields = readonly (readonly [name: string, value: string])[];

export async function logInOverHttp(origin: string, email: string, password: string): Promise<HttpPerson> {
  const ask = asker(origin);
  const { csrfToken } = record(await (await ask('/api/auth/csrf')).json());
  const body = new URLSearchParams({ csrfToken: String(csrfToken), email, password });
  await ask('/api/auth/callback/credentials', { method: 'POST', body });
  return {
    read: async (procedure) => answerOf(await ask(`/api/trpc/${procedure}`)),
    call: async (procedure, input) =>
      answerOf(
        await ask(`/api/trpc/${procedure}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(input),
        }),
      ),
    openForm: async (path, label) => hiddenFields(await (await ask(path)).text(), label),
    sendForm: async (path, fields) => {
      const form = new FormData();
      for (const [name, value] of fields) form.append(name, value);
      return (await ask(path, { method: 'POST', body: form })).headers.get('location');
    },
  };
}

/** Asks as a browser does: with the cookies that it was given, and the site as its origin. */
function asker(origin: string) {
  const cookies = new Map<string, string>();
  return async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('origin', origin);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const answer = await fetch(origin + path, { ...init, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
}

async function answerOf(answer: Response): Promise<Answer> {
  const { result, error } = record(await answer.json());
  return { status: answer.status, data: record(record(result ?? error)['data']) };
}

function hiddenFields(page: string, label: string): HiddenFields {
  const forms = [...page.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form);
  const form = forms.find((each) => each.slice(0, each.indexOf('>')).includes(`aria-label="${label}"`));
  if (form === undefined) throw new Error(`the page has no form "${label}": ${page.slice(0, 300)}`);
  const inputs = [...form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?\/>/g)];
  return inputs.map(([, name = '', value = '']) => [name, decoded(value)]);
}

function decoded(text: string): string {
  const characters: Readonly<Record<string, string>> = { quot: '"', '#x27': "'", lt: '<', gt: '>', amp: '&' };
  return text.replaceAll(/&(quot|#x27|lt|gt|amp);/g, (_, name: string) => characters[name] ?? '');
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
