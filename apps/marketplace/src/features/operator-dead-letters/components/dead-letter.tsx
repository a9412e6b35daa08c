import type { DeadLetterDto } from '@assay/services/dead-letter/list';
import { ActionForm } from '@assay/ui/action-form';
import { Card } from '@assay/ui/card';
import { CodeBlock } from '@assay/ui/code-block';
import { StateBadge } from '@assay/ui/state-badge';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { TimeText } from '@assay/ui/time-text';
import type { Tone } from '@assay/ui/tone';
import { discardAction, retryAction } from '../actions';

const states: Readonly<Record<DeadLetterDto['state'], { readonly label: string; readonly tone: Tone }>> = {
  open: { label: 'Waits for you', tone: 'attention' },
  retrying: { label: 'Being tried again', tone: 'progress' },
  healed: { label: 'Delivered after all', tone: 'good' },
  discarded: { label: 'Given up', tone: 'neutral' },
};

/** A delivery that failed for good: what failed, on which event, and what to do about it. */
export function DeadLetter({ letter, now }: { readonly letter: DeadLetterDto; readonly now: Date }) {
  const { label, tone } = states[letter.state];
  const titleId = `letter-${letter.id}`;
  return (
    <Card as="li" labelledBy={titleId}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id={titleId} className="text-18 font-semibold">
          <code className="font-mono">{letter.consumer}</code> failed on{' '}
          <code className="font-mono">{letter.eventKind}</code>
        </h2>
        <StateBadge tone={tone}>{label}</StateBadge>
      </div>
      <p className="mt-1 text-14 text-ink-soft">
        {letter.eventMeaning} · happened <TimeText at={new Date(letter.occurredAt)} now={now} /> · tried{' '}
        {letter.attempts} times, last <TimeText at={new Date(letter.failedAt)} now={now} />
      </p>
      <pre className="mt-4 rounded-sm bg-bad-wash p-3 font-mono text-14 whitespace-pre-wrap break-words">
        {letter.error}
      </pre>
      <details className="mt-3">
        <summary className="inline-flex min-h-8 items-center text-14 text-ink-soft hover:text-ink">
          Payload of the event
        </summary>
        <CodeBlock code={JSON.stringify(letter.payload, null, 2)} language="json" />
      </details>
      {letter.discardReason !== null && <p className="mt-3">Given up because: {letter.discardReason}</p>}
      {letter.state === 'open' && <Decision id={letter.id} />}
    </Card>
  );
}

function Decision({ id }: { readonly id: string }) {
  return (
    <div className="mt-5 flex flex-wrap items-end gap-x-12 gap-y-5 border-t border-line pt-5">
      <ActionForm action={retryAction.bind(null, id)} layout="inline" label="Try the delivery again">
        <SubmitButton variant="secondary">Try again</SubmitButton>
      </ActionForm>
      <ActionForm action={discardAction.bind(null, id)} layout="inline" label="Give the delivery up">
        <div className="min-w-0 sm:w-96">
          <TextInput name="reason" label="Why it can be given up" maxLength={1000} />
        </div>
        <SubmitButton variant="danger">Give up</SubmitButton>
      </ActionForm>
    </div>
  );
}
