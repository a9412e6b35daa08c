import { Breadcrumb } from '@assay/ui/breadcrumb';
import { PageHeader } from '@assay/ui/page-header';
import { StateBadge } from '@assay/ui/state-badge';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AnswerTimes } from '../../../../../../features/operator-bank/components/answer-times';
import { CountFacts } from '../../../../../../features/operator-bank/components/count-facts';
import { FamilyBank } from '../../../../../../features/operator-bank/components/family-bank';
import { FamilyFigures } from '../../../../../../features/operator-bank/components/family-figures';
import { KindTabs } from '../../../../../../features/operator-bank/components/kind-tabs';
import { OptionCurves } from '../../../../../../features/operator-bank/components/option-curves';
import { familyStateTones } from '../../../../../../features/operator-bank/family-state';
import { loadFamily } from '../../../../../../features/operator-bank/page-data';
import { pageHead, sitePage } from '../../../../../../lib/site-page';
import { NoSuchEntry } from '../../../../../../features/operator/components/no-such-entry';

type Props = PageProps<'/operator/tests/[slug]/[family]'>;

export const generateMetadata = pageHead(async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { slug, family: id } = await params;
  const { family } = await loadFamily(slug, id, await searchParams);
  return { title: family.title };
});

export default sitePage(async function FamilyPage({ params, searchParams }: Props) {
  const { slug, family: id } = await params;
  const { bank, kind, family } = await loadFamily(slug, id, await searchParams);
  const t = await getTranslations('operatorBank');
  const level = await getTranslations('tests.objectives.level');
  const tests = await getTranslations('operatorTests.page');
  const figures = family.counted[kind]?.figures ?? null;
  return (
    <>
      <PageHeader
        title={t('version', { title: family.title, version: family.version })}
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: tests('title'), href: '/operator/tests' },
              { label: bank.title, href: `/operator/tests/${slug}?attempts=${kind}` },
            ]}
          />
        }
        facts={
          <>
            <StateBadge tone={familyStateTones[family.state]}>{t(`state.${family.state}`)}</StateBadge>
            <span>{bank.objectives.find(({ id: objective }) => objective === family.objective)?.title}</span>
            <span>{level(family.level)}</span>
            <CountFacts bank={bank} kind={kind} />
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <KindTabs counted={bank.counted} kind={kind} path={`/operator/tests/${slug}/${id}`} />
        <FamilyFigures bank={bank} family={family} kind={kind} />
        {figures !== null && (
          <>
            <OptionCurves family={family} figures={figures} kind={kind} />
            <AnswerTimes title={family.title} figures={figures} kind={kind} fairSeconds={bank.fairSeconds} />
          </>
        )}
        <FamilyBank family={family} now={bank.now} />
      </div>
    </>
  );
}, NoSuchEntry);
