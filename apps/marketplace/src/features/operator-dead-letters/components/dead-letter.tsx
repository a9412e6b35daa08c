import type { DeadLetterDto } from '@assay/services/dead-letter/list';
import { ActionForm } from '@assay/ui/action-form';
import { Card } from '@assay/ui/card';
import { CodeBlock } from '@assay/ui/code-block';
import { StateBadge } from '@assay/ui/state-badge';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { TimeText } from '@assay/ui/time-text';
import type { Tone } from '@assay/ui/tone';
import { useLocale, useTranslations } from 'next-intl';
import { eventMeaning } from '../../operator/event-meaning';
import { SubjectLink } from '../../operator/components/subject-link';
import { discardAction, retryAction } from '../actions';

const tones: Readonly<Record<DeadLetterDto['state'], Tone>> = {
  open: 'attention',
  retrying: 'progress',
  healed: 'good',
  discarded: 'neutral',
};

/** A delivery that failed for good: what failed, on which event, and what to do about it. */
export function DeadLetter({ letter, now }: { readonly letter: DeadLetterDto; readonly now: Date }) {
  const t = useTranslations('operatorDeadLetters');
  const locale = useLocale();
  const titleId = `letter-${letter.id}`;
  return (
    <Card as="li" labelledBy={titleId}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id={titleId} className="text-18 font-semibold">
          {t.rich('letter.title', {
            consumer: () => <code className="font-mono">{letter.consumer}</code>,
            kind: () => <code className="font-mono">{letter.eventKind}</code>,
          })}
        </h2>
        <StateBadge tone={tones[letter.state]}>{t(`state.${letter.state}`)}</StateBadge>
      </div>
      <p className="mt-1 text-14 text-ink-soft">
        {t.rich('letter.facts', {
          meaning: eventMeaning(letter.eventKind, locale),
          attempts: letter.attempts,
          happened: () => <TimeText at={new Date(letter.occurredAt)} now={now} />,
          failed: () => <TimeText at={new Date(letter.failedAt)} now={now} />,
        })}
      </p>
      <p className="mt-1 text-14">
        {t.rich('letter.affects', { subject: () => <SubjectLink subject={letter.subject} /> })}
      </p>
      <pre className="mt-4 rounded-sm bg-bad-wash p-3 font-mono text-14 whitespace-pre-wrap break-words">
        {letter.error}
      </pre>
      <details className="mt-3">
        <summary className="inline-flex min-h-8 items-center">
          <span className="text-link text-14">{t('letter.payload')}</span>
        </summary>
        <CodeBlock code={JSON.stringify(letter.payload, null, 2)} language="json" />
      </details>
      {letter.discardReason !== null && (
        <p className="mt-3">{t('letter.discarded', { reason: letter.discardReason })}</p>
      )}
      {letter.state === 'open' && <Decision id={letter.id} />}
    </Card>
  );
}

function Decision({ id }: { readonly id: string }) {
  const t = useTranslations('operatorDeadLetters.decide');
  return (
    <div className="mt-5 flex flex-wrap items-end gap-x-12 gap-y-5 border-t border-line pt-5">
      <ActionForm action={retryAction.bind(null, id)} layout="inline" label={t('retryForm')}>
        <SubmitButton variant="secondary">{t('retry')}</SubmitButton>
      </ActionForm>
      <div className="w-full sm:w-auto">
        <ActionForm action={discardAction.bind(null, id)} layout="inline" label={t('discardForm')}>
          <div className="w-full min-w-0 sm:w-96">
            <TextInput name="reason" label={t('reason')} maxLength={1000} />
          </div>
          <SubmitButton variant="danger">{t('discard')}</SubmitButton>
        </ActionForm>
      </div>
    </div>
  );
}
