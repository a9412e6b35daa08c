import { getLocale } from 'next-intl/server';
import { passToTestService } from '../../../../features/attempt/pass-on';
import { requestContext } from '../../../../lib/context';

type Context = { readonly params: Promise<{ readonly path: string[] }> };

async function passOn(request: Request, { params }: Context): Promise<Response> {
  const { actor } = await requestContext();
  const loggedIn = actor.type === 'account' ? actor.accountId : null;
  return passToTestService(request, (await params).path.join('/'), loggedIn, await getLocale());
}

export { passOn as GET, passOn as POST };
