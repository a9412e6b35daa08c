import { passToTestService } from '../../../../features/attempt/pass-on';

type Context = { readonly params: Promise<{ readonly path: string[] }> };

async function passOn(request: Request, { params }: Context): Promise<Response> {
  return passToTestService(request, (await params).path.join('/'));
}

export { passOn as GET, passOn as POST };
