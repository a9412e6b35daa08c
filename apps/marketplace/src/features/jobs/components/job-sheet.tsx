import type { JobDto } from '@assay/protocol/dto/job';
import { moneyOf } from '@assay/protocol/dto/money';
import { skillLabel } from '@assay/domain/skill/skills';
import { Panel } from '@assay/ui/panel';
import { Pill } from '@assay/ui/pill';
import { useTranslations } from 'next-intl';
import { PlanList } from './plan-list';
import { WrittenText } from './written-text';

export type JobSheetProps = {
  readonly job: Pick<JobDto, 'brief' | 'skills' | 'milestones' | 'questions' | 'budget'>;
};

/** What the client asks for, as freelancers read it: on the page of the job and in the preview before posting. */
export function JobSheet({ job }: JobSheetProps) {
  const t = useTranslations('jobs.island.sheet');
  const { currency } = job.budget;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <section aria-label={t('brief')} className="text-18">
        <WrittenText text={job.brief} />
        <ul aria-label={t('skills')} className="mt-6 flex flex-wrap gap-2">
          {job.skills.map((skill) => (
            <li key={skill}>
              <Pill href={`/jobs?skill=${encodeURIComponent(skill)}`}>{skillLabel(skill)}</Pill>
            </li>
          ))}
        </ul>
      </section>
      <Panel title={t('milestones')} aside={<span className="text-ink-faint">{t('funded')}</span>}>
        <PlanList
          steps={job.milestones.map(({ title, amountMinor, days }) => ({
            title,
            days,
            amount: moneyOf({ amountMinor, currency }),
          }))}
          total={moneyOf(job.budget)}
        />
      </Panel>
      {job.questions.length > 0 && (
        <Panel title={t('questions')}>
          <ol className="grid gap-3">
            {job.questions.map((question, index) => (
              <li key={index} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3">
                <span className="font-serif text-18 text-ink-faint tabular-nums">{index + 1}</span>
                <span dir="auto" className="[overflow-wrap:anywhere]">
                  {question}
                </span>
              </li>
            ))}
          </ol>
        </Panel>
      )}
    </div>
  );
}
