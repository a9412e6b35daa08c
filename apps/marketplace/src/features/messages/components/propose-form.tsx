import { instantToLocalTime } from '@assay/domain/time/local-time';
import { ActionForm } from '@assay/ui/action-form';
import { DateTimeInput } from '@assay/ui/date-time-input';
import { SubmitButton } from '@assay/ui/submit-button';
import { useTranslations } from 'next-intl';
import { proposeTimes } from '../actions';

export type ProposeFormProps = { readonly bidId: string; readonly now: Date; readonly timeZone: string };

const times = ['first', 'second', 'third'] as const;

/** Up to three times for a talk, read in the zone of whoever proposes them. */
export function ProposeForm({ bidId, now, timeZone }: ProposeFormProps) {
  const t = useTranslations('messages.propose');
  return (
    <details>
      <summary className="text-link w-fit">{t('title')}</summary>
      <div className="mt-4">
        <ActionForm action={proposeTimes.bind(null, bidId)} label={t('title')}>
          <input type="hidden" name="timeZone" value={timeZone} />
          {times.map((time, index) => (
            <DateTimeInput
              key={time}
              name={`times.${index}`}
              label={t(time)}
              kind="datetime-local"
              timeZone={timeZone}
              min={instantToLocalTime(now, timeZone)}
              optional={index > 0}
            />
          ))}
          <p>
            <SubmitButton variant="secondary">{t('submit')}</SubmitButton>
          </p>
        </ActionForm>
      </div>
    </details>
  );
}
