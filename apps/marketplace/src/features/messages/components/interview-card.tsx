import type { InterviewDto, ThreadDto } from '@assay/protocol/dto/thread';
import { ActionForm } from '@assay/ui/action-form';
import { absoluteTime } from '@assay/ui/format-time';
import { StateBadge } from '@assay/ui/state-badge';
import { SubmitButton } from '@assay/ui/submit-button';
import { TimeText } from '@assay/ui/time-text';
import type { Tone } from '@assay/ui/tone';
import { useLocale, useTranslations } from 'next-intl';
import { agreeTime, callOff, recordHeld } from '../actions';

export type InterviewCardProps = {
  readonly interview: InterviewDto;
  readonly viewerIs: ThreadDto['viewerIs'];
  readonly now: Date;
  readonly timeZone: string;
};

const tones: Readonly<Record<InterviewDto['state'], Tone>> = {
  proposed: 'attention',
  agreed: 'progress',
  held: 'good',
  cancelled: 'neutral',
};

/** One talk: its times, and what the reader can do about it now. */
export function InterviewCard({ interview, viewerIs, now, timeZone }: InterviewCardProps) {
  const t = useTranslations('messages.interview');
  const locale = useLocale();
  const { state, agreedTime, proposedTimes } = interview;
  const label = t(state);
  return (
    <section aria-label={label} className="mx-auto w-full max-w-form rounded-sm border border-line bg-sheet px-4 py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <StateBadge tone={tones[state]}>{label}</StateBadge>
        <span className="text-14 text-ink-faint">
          <TimeText at={new Date(interview.proposedAt)} now={now} timeZone={timeZone} />
        </span>
      </p>
      {agreedTime !== null ? (
        <p className="mt-2 font-semibold tabular-nums">{absoluteTime(new Date(agreedTime), timeZone, locale)}</p>
      ) : (
        <Times times={proposedTimes} interview={interview} viewerIs={viewerIs} timeZone={timeZone} />
      )}
      {(state === 'proposed' || state === 'agreed') && (
        <div className="mt-3 flex flex-wrap gap-3">
          {state === 'agreed' && viewerIs === 'client' && (
            <ActionForm action={recordHeld.bind(null, interview.id)} layout="inline" label={t('recordHeld')}>
              <SubmitButton variant="secondary" size="small">
                {t('talked')}
              </SubmitButton>
            </ActionForm>
          )}
          <ActionForm action={callOff.bind(null, interview.id)} layout="inline" label={t('callOffForm')}>
            <SubmitButton variant="quiet" size="small">
              {t('callOff')}
            </SubmitButton>
          </ActionForm>
        </div>
      )}
    </section>
  );
}

type TimesProps = Pick<InterviewCardProps, 'interview' | 'viewerIs' | 'timeZone'> & {
  readonly times: readonly string[];
};

function Times({ times, interview, viewerIs, timeZone }: TimesProps) {
  const t = useTranslations('messages.interview');
  const locale = useLocale();
  const mayChoose = viewerIs === 'freelancer' && interview.state === 'proposed';
  if (!mayChoose) {
    return (
      <ul className="mt-2 tabular-nums">
        {times.map((time) => (
          <li key={time}>{absoluteTime(new Date(time), timeZone, locale)}</li>
        ))}
      </ul>
    );
  }
  return (
    <div className="mt-3">
      <ActionForm action={agreeTime.bind(null, interview.id)} layout="inline" label={t('choose')}>
        {times.map((time) => (
          <SubmitButton key={time} name="time" value={time} variant="secondary" size="small">
            {absoluteTime(new Date(time), timeZone, locale)}
          </SubmitButton>
        ))}
      </ActionForm>
    </div>
  );
}
