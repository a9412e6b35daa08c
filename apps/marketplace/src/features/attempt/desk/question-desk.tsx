'use client';
import type { AttemptProgress } from '@assay/protocol/dto/attempt';
import { buttonStyle } from '@assay/ui/button-style';
import { FormErrorSummary } from '@assay/ui/form-error-summary';
import { type FormAction, idleFormState } from '@assay/ui/form-state';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useActionState, useEffect, useRef } from 'react';
import { questionLanguage } from '../../tests/question-language';
import { handInPath, questionPath, resultPath } from '../paths';
import { Clock } from './clock';
import { OptionCard } from './option-card';
import { QuestionMap } from './question-map';
import { SaveLine } from './save-line';
import { useDesk } from './use-desk';
import { useKeys } from './use-keys';

export type QuestionDeskProps = {
  readonly progress: AttemptProgress;
  readonly question: {
    readonly itemId: string;
    readonly position: number;
    readonly total: number;
    readonly stem: string;
    readonly chosen: string | null;
    readonly isFlagged: boolean;
  };
  readonly options: readonly { readonly optionId: string; readonly isText: boolean; readonly body: ReactNode }[];
  readonly token: string;
  /** Saves and goes on where no script runs. */
  readonly action: FormAction;
  /** Tables, code and wanted result, coloured on the server. */
  readonly children: ReactNode;
};

/** One question and everything that a person can do with it; a plain form as long as no script runs. */
export function QuestionDesk({ progress, question, options, token, action, children }: QuestionDeskProps) {
  const t = useTranslations('attempt.island.desk');
  const { attemptId } = progress;
  const { itemId, position, total, stem } = question;
  const [state, formAction] = useActionState(action, idleFormState);
  const kept = state.values?.['option'];
  const desk = useDesk({
    attemptId,
    itemId,
    token,
    chosen: typeof kept === 'string' ? kept : question.chosen,
    isFlagged: question.isFlagged,
  });
  const form = useRef<HTMLFormElement>(null);
  const title = useFocusOnTurn(itemId);
  const pathOf = (go: string) => (go === 'hand-in' ? handInPath(attemptId) : questionPath(attemptId, Number(go)));
  const back = position > 1 ? String(position - 1) : undefined;
  const on = position < total ? String(position + 1) : 'hand-in';
  useKeys({
    options: options.map(({ optionId }) => optionId),
    choose: (optionId) => tick(form.current, optionId),
    toggleFlag: desk.toggleFlag,
    goBack: back === undefined ? undefined : () => desk.go(pathOf(back)),
    goOn: () => desk.go(pathOf(on)),
  });
  const items = progress.items.map((item) =>
    item.position === position
      ? { ...item, isAnswered: item.isAnswered || desk.chosen !== null, isFlagged: desk.isFlagged }
      : item,
  );
  return (
    <div className="page-width grid grid-cols-[minmax(0,1fr)] gap-6 pt-6" aria-busy={desk.isMoving}>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 ref={title} tabIndex={-1} className="text-16 font-semibold focus:outline-none">
          {t.rich('title', {
            test: progress.testTitle,
            position,
            total,
            place: (text) => <span className="font-normal text-ink-soft tabular-nums">{text}</span>,
          })}
        </h1>
        <Clock deadlineAt={progress.deadlineAt} serverNow={progress.now} resultHref={resultPath(attemptId)} />
        <div className="basis-full">
          <QuestionMap attemptId={attemptId} items={items} current={position} onGo={desk.go} />
        </div>
      </div>
      <form
        ref={form}
        action={formAction}
        onSubmit={(event) => submitHere(event, { go: (go) => desk.go(pathOf(go)), flag: desk.toggleFlag })}
        aria-label={t('form', { position })}
        className="grid grid-cols-[minmax(0,1fr)] gap-6"
      >
        {/* What Enter presses: the page is turned forward, not back. */}
        <button type="submit" name="go" value={on} tabIndex={-1} aria-hidden="true" className="sr-only" />
        {state.status === 'refused' && <FormErrorSummary message={state.message ?? t('notSaved')} />}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5 self-start lg:sticky lg:top-6">
            <p
              id="stem"
              lang={questionLanguage}
              className="max-w-prose font-serif text-22 whitespace-pre-line [overflow-wrap:anywhere]"
            >
              {stem}
            </p>
            {children}
          </div>
          <div role="radiogroup" aria-labelledby="stem" className="grid grid-cols-[minmax(0,1fr)] content-start gap-3">
            {options.map(({ optionId, isText, body }, index) => (
              <OptionCard
                key={optionId}
                number={index + 1}
                optionId={optionId}
                isText={isText}
                isChosen={desk.chosen === optionId}
                onChoose={() => desk.choose(optionId)}
              >
                {body}
              </OptionCard>
            ))}
            <p className="hidden text-14 text-ink-faint lg:block">
              {t.rich('keys', { last: options.length, key: (text) => <kbd className="font-mono">{text}</kbd> })}
            </p>
          </div>
        </div>
        <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line bg-paper px-4 py-3">
          {back !== undefined && (
            <button type="submit" name="go" value={back} className={buttonStyle({ variant: 'secondary' })}>
              {t('back')}
            </button>
          )}
          <button
            type="submit"
            name="flag"
            value={desk.isFlagged ? 'off' : 'on'}
            aria-pressed={desk.isFlagged}
            className={buttonStyle({ variant: 'quiet' })}
          >
            {t(desk.isFlagged ? 'unflag' : 'flag')}
          </button>
          <div className="order-last basis-full sm:order-none sm:basis-auto sm:grow">
            <SaveLine state={desk.state} isMoving={desk.isMoving} />
          </div>
          <span className="ms-auto">
            <button type="submit" name="go" value={on} className={buttonStyle({})}>
              {t(on === 'hand-in' ? 'toEnd' : 'next')}
            </button>
          </span>
        </div>
      </form>
    </div>
  );
}

/** Ticks the option itself, so that the page, the form and the service agree. */
function tick(form: HTMLFormElement | null, optionId: string): void {
  const radios = form?.querySelectorAll<HTMLInputElement>('input[name="option"]') ?? [];
  for (const radio of radios) if (radio.value === optionId && !radio.checked) radio.click();
}

/** With script, everything is saved already: a button only turns the page or raises the flag. */
function submitHere(
  event: FormEvent<HTMLFormElement>,
  { go, flag }: { readonly go: (to: string) => void; readonly flag: () => void },
): void {
  const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null };
  if (!(submitter instanceof HTMLButtonElement)) return;
  event.preventDefault();
  if (submitter.name === 'flag') flag();
  else go(submitter.value);
}

let shownBefore: string | undefined;

/** After a page was turned, the reading begins at the new question; at the first page, where the browser begins. */
function useFocusOnTurn(itemId: string) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shownBefore !== undefined && shownBefore !== itemId) title.current?.focus();
    shownBefore = itemId;
  }, [itemId]);
  return title;
}
