import type { Command } from 'commander';
import { Refusal } from '../refusal';

/** Badges, their issuer and links in mails name the public address, so only this command changes it. */
export function addPublicUrl(program: Command): void {
  program
    .command('public-url')
    .description('show the address that badges and links name, or change it for those made from now on')
    .argument('[url]', 'the new address, http or https')
    .option('--json', 'print one JSON document')
    .action(async (url: string | undefined, options: { json?: true }) => {
      const { readSettings } = await import('@assay/local/env');
      const { readRecord, writeRecord } = await import('@assay/local/installation-record');
      const settings = readSettings();
      const record = await readRecord(settings);
      if (!record) throw new Refusal('This installation has not been started yet; its first start takes PUBLIC_URL.');
      const publicUrl = url === undefined ? record.publicUrl : parseAddress(url);
      if (publicUrl !== record.publicUrl) await writeRecord(settings, { ...record, publicUrl });
      console.log(options.json ? JSON.stringify({ publicUrl }) : publicUrl);
    });
}

function parseAddress(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Refusal(`"${url}" is not an http or https address.`);
  return url.replace(/\/+$/, '');
}
