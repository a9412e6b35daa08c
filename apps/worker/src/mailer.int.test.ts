import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { brandId } from '@assay/domain/kernel/id';
import { describe, expect, it } from 'vitest';
import { sendBySmtp } from './mailer';

/** Speaks as much SMTP as a mail server must to take one letter, and keeps what it was told. */
async function startSmtpServer(refuses = false) {
  const lines: string[] = [];
  const converse = (socket: Socket) => {
    let isData = false;
    let rest = '';
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      const parts = (rest + chunk.toString('utf8')).split('\r\n');
      rest = parts.pop() ?? '';
      for (const line of parts) {
        lines.push(line);
        if (isData && line !== '.') continue;
        socket.write(answerTo(line));
        isData = line === 'DATA';
      }
    });
  };
  const answerTo = (line: string): string => {
    if (line === 'DATA') return '354 go on\r\n';
    if (line === 'QUIT') return '221 bye\r\n';
    return refuses && line.startsWith('RCPT') ? '550 no such mailbox\r\n' : '250 ok\r\n';
  };
  const server = createServer(converse);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return { lines, url: `smtp://127.0.0.1:${address.port}?ignoreTLS=true`, close: () => server.close() };
}

const id = brandId<'mail'>('019ab000-0000-7000-8000-000000000001');
const letter = { id, recipient: 'ada@example.org', subject: 'A new bid', body: 'Hello Ada' };

describe('mails by SMTP', () => {
  it('reach the server from the set sender, named by their id', async () => {
    const server = await startSmtpServer();
    await sendBySmtp({ url: server.url, from: 'Assay <no-reply@market.example>', host: 'market.example' })(letter);
    server.close();
    expect(server.lines).toContain('RCPT TO:<ada@example.org>');
    expect(server.lines).toContain('From: Assay <no-reply@market.example>');
    expect(server.lines).toContain('Subject: A new bid');
    expect(server.lines).toContain(`Message-ID: <${letter.id}@market.example>`);
    expect(server.lines).toContain('Hello Ada');
  });

  it('gain no header and no recipient from line breaks in what people typed', async () => {
    const server = await startSmtpServer();
    const send = sendBySmtp({ url: server.url, from: 'no-reply@market.example', host: 'market.example' });
    await send({ ...letter, subject: 'A job\r\nBcc: mallory@example.org' });
    for (const recipient of [
      'ada@example.org\r\nBcc: mallory@example.org',
      'ada@example.org, mallory@example.org',
      '<mallory@example.org>',
    ]) {
      await expect(send({ ...letter, recipient })).rejects.toThrow('not one plain address');
    }
    server.close();
    expect(server.lines.filter((line) => /^bcc:/i.test(line))).toEqual([]);
    expect(server.lines.filter((line) => line.startsWith('RCPT') && line.includes('mallory'))).toEqual([]);
  });

  it('that the server refuses are an error with its answer', async () => {
    const server = await startSmtpServer(true);
    const send = sendBySmtp({ url: server.url, from: 'no-reply@market.example', host: 'market.example' });
    await expect(send(letter)).rejects.toThrow('550');
    server.close();
  });
});
