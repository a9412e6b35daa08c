import { standardLabel } from '@assay/domain/badge/labels';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { DataList } from '@assay/ui/data-list';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { useLocale, useTranslations } from 'next-intl';
import type { AchievementView } from '../page-data';

/** The criteria of a badge: outcomes, rule of passing, how many hold it. */
export function AchievementPageView({ view }: { readonly view: AchievementView }) {
  const t = useTranslations('credentials.achievement');
  const demo = useTranslations('credentials.demo');
  const meaning = useTranslations('market.assurance');
  const locale = useLocale();
  const { achievement } = view;
  const { title, assurance, questionCount, passMark, timeLimitMinutes, notionalHours } = achievement;
  return (
    <>
      <PageHeader
        title={t('title', { badge: title })}
        lead={achievement.description}
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: t('tests'), href: '/tests' },
              { label: title, href: `/tests/${achievement.achievement}` },
            ]}
          />
        }
        facts={<span>{t('version', { version: achievement.achievementVersion })}</span>}
        action={
          <LinkButton href={`/tests/${achievement.achievement}`} variant="secondary">
            {t('test')}
          </LinkButton>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        {achievement.origin === 'simulated' && (
          <Notice tone="attention" title={demo('title')}>
            <p>{demo('body')}</p>
          </Notice>
        )}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-2">
          <Panel title={t('outcomes')}>
            <ul className="prose list-disc ps-5">
              {achievement.outcomes.map((outcome) => (
                <li key={outcome}>{outcome}</li>
              ))}
            </ul>
          </Panel>
          <Panel title={t('how')}>
            <DataList
              entries={[
                { term: t('standard'), value: standardLabel(achievement.level, locale) },
                { term: t('rule'), value: t('ruleSays', { mark: passMark, questions: questionCount }) },
                { term: t('time'), value: t('timeSays', { minutes: timeLimitMinutes }) },
                { term: t('books'), value: achievement.openBook ? t('open') : t('closed') },
                { term: t('assurance'), value: t('assuranceSays', { level: assurance, meaning: meaning(assurance) }) },
                {
                  term: t('learning'),
                  value: t('hours', { count: notionalHours }),
                },
                { term: t('vouched'), value: t('months', { count: achievement.validMonths }) },
                { term: t('issued'), value: achievement.issued },
                { term: t('shown'), value: achievement.shown },
              ]}
            />
            <p className="mt-4 max-w-prose text-14 text-ink-soft">
              <RetakeRule achievement={achievement} />
            </p>
          </Panel>
        </div>
      </div>
    </>
  );
}

function RetakeRule({ achievement }: AchievementView) {
  const t = useTranslations('credentials.achievement');
  const { retakeRule, retakeWaitDays, openBook } = achievement;
  if (retakeWaitDays === null) return <span lang="en">{retakeRule}</span>;
  return t('retake', { days: retakeWaitDays, reopens: openBook ? 'no' : 'yes' });
}
