import { z } from 'zod';

/** Somebody who asks an installation over HTTP, with cookies of their own. */
export type Caller = {
  readonly url: string;
  /** Reads something by a procedure. */
  readonly read: (procedure: string, input?: object) => Promise<unknown>;
  /** Changes something by a procedure. */
  readonly call: (procedure: string, input: object) => Promise<unknown>;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
};

type Credentials = { readonly email: string; readonly password: string };

const answer = z.object({ result: z.object({ data: z.unknown().optional() }) });
const csrf = z.object({ csrfToken: z.string() });

export function openCaller(url: string): Caller {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map((cookie) => cookie.join('=')).join('; '));
    const response = await fetch(url + path, { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    if (response.status >= 400)
      throw new Error(`${path} answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
    return response;
  };
  const dataOf = async (response: Response) => answer.parse(await response.json()).result.data;
  return {
    url,
    fetch: ask,
    read: async (procedure, input) => dataOf(await ask(`/api/trpc/${procedure}${query(input)}`)),
    call: async (procedure, input) => dataOf(await ask(`/api/trpc/${procedure}`, post(input))),
  };
}

/** As the form does, by the route that it stands for. */
export async function logIn(caller: Caller, { email, password }: Credentials): Promise<void> {
  const { csrfToken } = csrf.parse(await (await caller.fetch('/api/auth/csrf')).json());
  const body = new URLSearchParams({ csrfToken, email, password });
  await caller.fetch('/api/auth/callback/credentials', { method: 'POST', body });
  // Refused to whoever is not logged in.
  await caller.read('account.own');
}

export function post(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function query(input: object | undefined): string {
  return input === undefined ? '' : `?${new URLSearchParams({ input: JSON.stringify(input) }).toString()}`;
}
