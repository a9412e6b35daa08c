import { ActionForm } from '@assay/ui/action-form';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { Checkbox } from '@assay/ui/checkbox';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { SubmitButton } from '@assay/ui/submit-button';
import { useTranslations } from 'next-intl';
import { startTest } from '../../attempt/actions';
import type { TestView } from '../page-data';
import { retakeRule } from '../retake-rule';
import { Recorded } from './recorded';
import { StartDoor } from './start-door';

/** The rules, before the clock runs. */
export function StartPage({ view }: { readonly view: TestView }) {
  const t = useTranslations('tests');
  const { test, standing } = view;
  const isOffered = test.state === 'offered' && !test.isWithheld;
  const isOpen = isOffered && standing.kind === 'known' && standing.retake.kind === 'open';
  return (
    <>
      <PageHeader
        title={t('start.heading', { title: test.title })}
        lead={t('start.lead', { questions: test.questions, minutes: test.minutes })}
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: t('list.title'), href: '/tests' },
              { label: test.title, href: `/tests/${test.slug}` },
            ]}
          />
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <Rules view={view} />
        <Panel title={t('page.recorded')}>
          <Recorded />
        </Panel>
        {isOpen ? (
          <ActionForm action={startTest.bind(null, test.slug)} label={t('start.form')}>
            <Checkbox name="consent" label={t('start.consent')} required />
            <p>
              <SubmitButton pending={t('start.pending')}>{t('start.submit', { minutes: test.minutes })}</SubmitButton>
            </p>
          </ActionForm>
        ) : (
          <div className="justify-self-start">
            <StartDoor view={view} />
          </div>
        )}
      </div>
    </>
  );
}

function Rules({ view: { test, isDemo } }: { readonly view: TestView }) {
  const t = useTranslations('tests.start');
  return (
    <Panel title={t('rules')}>
      <ul className="prose list-disc ps-5">
        <li>{t('oneAtATime')}</li>
        <li>{t('saved')}</li>
        <li>{t('mark', { mark: test.passMark, scored: test.scoredQuestions, pilots: test.pilots })}</li>
        <li>
          {test.openBook
            ? t.rich('openBook', {
                rules: (text) => (
                  <a href="/how-it-works" target="_blank" rel="noreferrer" className="text-link">
                    {text}
                  </a>
                ),
              })
            : t('closedBook')}
        </li>
        <li>{t('fresh')}</li>
        <li>{t('again', retakeRule(test, isDemo))}</li>
        <li>{t('result')}</li>
      </ul>
    </Panel>
  );
}
