import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import type { Metadata } from 'next';
import { VerifyForm } from '../../../features/verify/components/verify-form';
import { loadVerify } from '../../../features/verify/page-data';

export const metadata: Metadata = { title: 'Verify a badge', description: 'Check a signed badge: file, text or link.' };

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export default async function VerifyPage({ searchParams }: Props) {
  return (
    <>
      <PageHeader
        title="Verify a badge"
        lead="Whether a badge is genuine, unchanged and still in force, with every check in words. Nothing that you give is kept."
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <VerifyForm start={await loadVerify((await searchParams)['source'])} />
        <Panel title="Without us">
          <p className="max-w-prose text-ink-soft">
            Badges are Open Badges 3.0, signed with eddsa-rdfc-2022; the keys stand at{' '}
            <a href="/.well-known/did.json" className="text-link font-mono text-14">
              /.well-known/did.json
            </a>
            . Any program that knows these standards can check them, and so can the command{' '}
            <code className="font-mono text-14">assay credential verify FILE</code>.
          </p>
        </Panel>
      </div>
    </>
  );
}
