import { skillLabel } from '@assay/domain/skill/skills';
import type { FreelancerToday } from '@assay/protocol/dto/today';
import { Deadline } from '@assay/ui/deadline';
import { LinkButton } from '@assay/ui/link-button';
import { Panel } from '@assay/ui/panel';
import { Why } from '@assay/ui/why';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isKnown, KnownWorth } from '../../tests/components/measured-worth';
import type { TestStanding } from '../../tests/standing';

export type TestSuggestionProps = {
  readonly test: NonNullable<FreelancerToday['test']>;
  readonly standing: TestStanding;
  readonly now: Date;
  readonly timeZone: string;
};

/** A test that the reader may take or has still to pass, with the day from which they may; a badge kept private is their choice. */
export function TestSuggestion({ test, standing: { attempts, retake }, now, timeZone }: TestSuggestionProps) {
  const t = useTranslations('today.test');
  const format = useFormatter();
  if (attempts.some(({ passed }) => passed === true)) return null;
  const { minutes, skills, effect } = test;
  const parts = {
    minutes,
    test: () => <span className="font-semibold">{test.title}</span>,
    strong: (text: ReactNode) => <strong className="font-semibold">{text}</strong>,
  };
  return (
    <Panel title={t('title')}>
      <p className="max-w-prose">
        {skills.length === 0
          ? t.rich('body', parts)
          : t.rich('bodyWithSkills', { ...parts, skills: format.list(skills.map(skillLabel)) })}{' '}
        {isKnown(effect) ? t('known') : t.rich('unknown', parts)}
      </p>
      <div className="mt-2">
        {isKnown(effect) ? <KnownWorth effect={effect} /> : <Why label={t('why')}>{t('because')}</Why>}
      </div>
      {retake.kind === 'wait' && (
        <p className="mt-4 text-14">
          <Deadline label={t('again')} at={new Date(retake.at)} now={now} timeZone={timeZone} />
        </p>
      )}
      <div className="mt-4">
        <LinkButton href={`/tests/${test.slug}`} variant="secondary">
          {t('see')}
        </LinkButton>
      </div>
    </Panel>
  );
}
