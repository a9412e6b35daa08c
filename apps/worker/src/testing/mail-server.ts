import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = { readonly recipients: readonly string[]; readonly text: string };

/** A real mail server that keeps what it takes. */
export async function startMailServer() {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, { envelope }, taken) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = Buffer.concat(chunks).toString('latin1');
        received.push({ recipients: envelope.rcptTo.map(({ address }) => address), text: bodyOf(mail) });
        taken();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port');
  return {
    received,
    url: `smtp://127.0.0.1:${address.port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** What a mail reader shows of a mail of one part; quoted-printable (RFC 2045, 6.7) is how long lines and dashes travel. */
function bodyOf(mail: string): string {
  const end = mail.indexOf('\r\n\r\n');
  const body = mail.slice(end + 4).replaceAll('\r\n', '\n');
  if (!/^content-transfer-encoding: quoted-printable\r?$/im.test(mail.slice(0, end + 2))) return body;
  const bytes = body
    .replaceAll('=\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
