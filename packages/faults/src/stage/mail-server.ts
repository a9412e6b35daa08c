import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** A mail as a server took it, which knows nothing of the database. */
export type TakenMail = { readonly messageId: string; readonly recipient: string };

/** A mail server with a ledger of its own: what it took, it has for good, whoever dies before hearing so. */
export type MailServer = {
  readonly url: string;
  readonly taken: () => readonly TakenMail[];
  readonly close: () => Promise<void>;
};

export async function openMailServer(): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A sender that was killed is gone, and with it what it had not handed over.
    socket.on('error', () => socket.destroy());
    converse(socket, (mail) => taken.push(mail));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    taken: () => taken,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

const END_OF_DATA = '\r\n.\r\n';

/** As much of SMTP (RFC 5321) as a client needs that sends one plain text at a time. */
function converse(socket: Socket, take: (mail: TakenMail) => void): void {
  let [text, recipient, isData] = ['', '', false];
  socket.write('220 faults\r\n');
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1');
    for (;;) {
      const end = text.indexOf(isData ? END_OF_DATA : '\r\n');
      if (end < 0) return;
      const said = text.slice(0, end);
      text = text.slice(end + (isData ? END_OF_DATA : '\r\n').length);
      if (isData) {
        isData = false;
        take({ recipient, messageId: /^message-id: (\S+)/im.exec(said)?.[1] ?? '' });
        socket.write('250 taken\r\n');
        continue;
      }
      recipient = /^rcpt to:<([^>]*)>/i.exec(said)?.[1] ?? recipient;
      isData = /^data$/i.test(said);
      socket.write(answerTo(said));
    }
  });
}

function answerTo(said: string): string {
  if (/^data$/i.test(said)) return '354 go on\r\n';
  if (/^quit$/i.test(said)) return '221 bye\r\n';
  return '250 ok\r\n';
}
