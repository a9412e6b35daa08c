import type { Verification } from '@assay/credentials/verify/verify-credential';
import type { Command } from 'commander';
import { Refusal } from '../refusal';

type Options = { readonly offline?: true; readonly didDocument?: string; readonly json?: true };

/** Ends with 0 for a valid badge only, so that a script may rely on it; the verdict is printed either way. */
export function addCredentialVerify(program: Command): void {
  credentialCommand(program)
    .command('verify')
    .description('check a badge: signature, issuer, validity and status')
    .argument('<file-or-url>', 'a credential as JSON, or an SVG or PNG image with one baked in')
    .option('--offline', 'ask no other machine; issuers that this installation does not know stay unknown')
    .option('--did-document <file>', 'take the issuer’s keys from this DID document')
    .option('--json', 'print one JSON document')
    .action(async (source: string, options: Options) => {
      const { verifyBadge } = await import('../credential/verify-badge');
      const found = await verifyBadge(source, { offline: options.offline === true, didDocument: options.didDocument });
      console.log(options.json ? JSON.stringify(found) : describe(found));
      if (found.verdict !== 'valid') throw new Refusal(`The verdict is ${found.verdict}.`);
    });
}

/** Commands on credentials share one parent, whichever is added first. */
function credentialCommand(program: Command): Command {
  const existing = program.commands.find((command) => command.name() === 'credential');
  return existing ?? program.command('credential').description('badges as signed credentials');
}

function describe({ verdict, checks, issuer, origin }: Verification): string {
  return [
    `${verdict}${origin === 'simulated' ? ' (simulated: not a qualification)' : ''}`,
    ...(issuer ? [`issuer: ${issuer.name ?? issuer.id}, known by: ${issuer.trust}`] : []),
    ...checks.map(({ name, ok, detail }) => `${ok ? '✓' : '✗'} ${name}: ${detail}`),
  ].join('\n');
}
