import { ActionForm } from '@assay/ui/action-form';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { PageHeader } from '@assay/ui/page-header';
import { SubmitButton } from '@assay/ui/submit-button';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { countAction } from '../../../../../features/operator-bank/actions';
import { CountFacts, GuessChance } from '../../../../../features/operator-bank/components/count-facts';
import { FamilyTable } from '../../../../../features/operator-bank/components/family-table';
import { HowRead } from '../../../../../features/operator-bank/components/how-read';
import { KindTabs } from '../../../../../features/operator-bank/components/kind-tabs';
import { LookAt } from '../../../../../features/operator-bank/components/look-at';
import { WholeTest } from '../../../../../features/operator-bank/components/whole-test';
import { loadBank } from '../../../../../features/operator-bank/page-data';
import { pageHead, sitePage } from '../../../../../lib/site-page';
import { NoSuchEntry } from '../../../../../features/operator/components/no-such-entry';

type Props = PageProps<'/operator/tests/[slug]'>;

export const generateMetadata = pageHead(async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { bank } = await loadBank((await params).slug, await searchParams);
  return { title: bank.title };
});

export default sitePage(async function BankPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const { bank, kind } = await loadBank(slug, await searchParams);
  const t = await getTranslations('operatorBank');
  const tests = await getTranslations('operatorTests.page');
  return (
    <>
      <PageHeader
        title={t('version', { title: bank.title, version: bank.testVersion })}
        breadcrumb={<Breadcrumb crumbs={[{ label: tests('title'), href: '/operator/tests' }]} />}
        facts={
          <>
            <CountFacts bank={bank} kind={kind} />
            <GuessChance bank={bank} />
          </>
        }
        action={
          <ActionForm action={countAction.bind(null, slug)} label={t('bank.count')} layout="inline">
            <SubmitButton variant="secondary">{t('bank.count')}</SubmitButton>
          </ActionForm>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <KindTabs counted={bank.counted} kind={kind} path={`/operator/tests/${slug}`} />
        <WholeTest bank={bank} kind={kind} />
        <LookAt bank={bank} kind={kind} />
        {bank.objectives.map((objective) => (
          <FamilyTable key={objective.id} bank={bank} kind={kind} objective={objective} />
        ))}
        <HowRead bank={bank} />
      </div>
    </>
  );
}, NoSuchEntry);
