import { instantToLocalTime } from '@assay/domain/time/local-time';
import { ActionForm } from '@assay/ui/action-form';
import { DateTimeInput } from '@assay/ui/date-time-input';
import { SubmitButton } from '@assay/ui/submit-button';
import { proposeTimes } from '../actions';

export type ProposeFormProps = { readonly bidId: string; readonly now: Date; readonly timeZone: string };

const labels = ['First time', 'Second time', 'Third time'];

/** Up to three times for a talk, read in the zone of whoever proposes them. */
export function ProposeForm({ bidId, now, timeZone }: ProposeFormProps) {
  return (
    <details>
      <summary className="text-link w-fit">Propose an interview</summary>
      <div className="mt-4">
        <ActionForm action={proposeTimes.bind(null, bidId)} label="Propose an interview">
          <input type="hidden" name="timeZone" value={timeZone} />
          {labels.map((label, index) => (
            <DateTimeInput
              key={label}
              name={`times.${index}`}
              label={label}
              kind="datetime-local"
              timeZone={timeZone}
              min={instantToLocalTime(now, timeZone)}
              optional={index > 0}
            />
          ))}
          <p>
            <SubmitButton variant="secondary">Propose these times</SubmitButton>
          </p>
        </ActionForm>
      </div>
    </details>
  );
}
