import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { VerifyForm } from '../../../features/verify/components/verify-form';
import { loadVerify } from '../../../features/verify/page-data';
import { IslandWords } from '../../../i18n/island-words';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('verify.page');
  return { title: t('title'), description: t('description') };
}

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

export default sitePage(async function VerifyPage({ searchParams }: Props) {
  const t = await getTranslations('verify.page');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <IslandWords of={['verify']}>
          <VerifyForm start={await loadVerify((await searchParams)['source'])} />
        </IslandWords>
        <Panel title={t('withoutUs')}>
          <p className="max-w-prose text-ink-soft">
            {t.rich('standards', {
              keys: () => (
                <a href="/.well-known/did.json" className="text-link">
                  <code className="font-mono text-14">/.well-known/did.json</code>
                </a>
              ),
              command: () => <code className="font-mono text-14">assay credential verify FILE</code>,
            })}
          </p>
        </Panel>
      </div>
    </>
  );
});
