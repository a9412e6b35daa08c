import { skillLabel } from '@assay/domain/skill/skills';
import { DataList } from '@assay/ui/data-list';
import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';
import { chanceFigures } from '../figures';
import type { TestView } from '../page-data';
import { retakeRule } from '../retake-rule';
import { PassRate } from './pass-rate';
import { MeasuredWorth } from './measured-worth';

/** The facts of a test on one sheet. */
export function TestSheet({ view }: { readonly view: TestView }) {
  const t = useTranslations('tests.sheet');
  const { test, shownBadges, effect, isDemo } = view;
  const { questions, pilots, scoredQuestions, minutes, typicalMinutes, passMark } = test;
  return (
    <DataList
      entries={[
        {
          term: t('questions'),
          value: pilots === 0 ? `${questions}` : t('split', { questions, scored: scoredQuestions, pilots }),
        },
        { term: t('time'), value: t('minutes', { most: minutes, typical: typicalMinutes }) },
        {
          term: t('books'),
          value: test.openBook ? (
            <a href="/how-it-works" className="text-link">
              {t('open')}
            </a>
          ) : (
            t('closed')
          ),
        },
        {
          term: t('mark'),
          value: (
            <>
              {t('markOf', { mark: passMark, scored: scoredQuestions })}
              <Why label={t('markWhy')}>{test.passMarkReason}</Why>
            </>
          ),
        },
        {
          term: t('guessing'),
          value: (
            <>
              {t('chance', chanceFigures(test.guessChance))}
              <Why label={t('chanceWhy')}>{t('chanceBecause', { mark: passMark, scored: scoredQuestions })}</Why>
            </>
          ),
        },
        { term: t('again'), value: t('retake', retakeRule(test, isDemo)) },
        { term: t('passRate'), value: <PassRate figures={test.figures} /> },
        ...(shownBadges === null
          ? []
          : [
              { term: t('worth'), value: <MeasuredWorth effect={effect} shownBadges={shownBadges} isDemo={isDemo} /> },
              { term: t('valid'), value: t('months', { count: test.validMonths }) },
            ]),
        { term: t('learning'), value: t('hours', { count: test.notionalHours }) },
        ...(test.skills.length > 0 ? [{ term: t('skills'), value: test.skills.map(skillLabel).join(', ') }] : []),
      ]}
    />
  );
}
