import type { Installation } from './installation';
import type { Run } from './run-until-stopped';

/** The public address is kept from the founding on; whoever asks for another one, or starts elsewhere, is told. */
export function sayWhereItIsReached({ settings, record }: Installation, { say }: Run): void {
  if (settings.publicUrl && settings.publicUrl !== record.publicUrl) {
    say(`PUBLIC_URL is ignored: this installation's badges and links name ${record.publicUrl}.`);
    say(`To move it, stop it and run: npx assay installation move --public-url ${settings.publicUrl}`);
    return;
  }
  const { protocol, hostname, port } = new URL(record.publicUrl);
  if (protocol === 'http:' && hostname === 'localhost' && Number(port || 80) !== settings.port)
    say(`Badges and links in mails name ${record.publicUrl}: PORT=${port || 80} keeps them right.`);
}
