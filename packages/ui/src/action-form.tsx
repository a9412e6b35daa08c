'use client';
import { useLanguage } from '#language';
import { type ReactNode, useActionState, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { FormErrorSummary } from './form-error-summary';
import { type FormAction, type FormState, idleFormState } from './form-state';
import { FormContext, fieldId } from './form/form-context';
import { type FieldLabels, summaryLines } from './form/summary-lines';
import { InlineStatus } from './inline-status';
import { uiWords } from './language/words';

const layouts = {
  stack: 'grid max-w-form gap-6',
  inline: 'flex flex-wrap items-end gap-3',
  wide: 'grid grid-cols-[minmax(0,1fr)] gap-10',
};

export type ActionFormProps = {
  /** A server action, bound to its ids by the page where it needs them. */
  readonly action: FormAction;
  readonly children: ReactNode;
  readonly initialState?: FormState;
  /** `inline` puts the fields and the button on one line, for small acts inside a list; `wide` leaves the width to the page. */
  readonly layout?: keyof typeof layouts;
  /** The name of the form for assistive technology, where no heading names it. */
  readonly label?: string;
};

/**
 * A form whose server action answers with a `FormState`. A refusal keeps every value, names what is wrong at the top and at
 * each field, and takes the focus there. Works without JavaScript: the page then comes back with the same state, and the
 * faults at the top lead to their fields without naming them.
 */
export function ActionForm({
  action,
  children,
  initialState = idleFormState,
  layout = 'stack',
  label,
}: ActionFormProps) {
  const [state, formAction] = useActionState(action, initialState);
  const words = uiWords[useLanguage()];
  const formId = useId();
  const summary = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<FieldLabels>({});
  const learnLabel = useCallback(
    (name: string, called: string) =>
      setLabels((known) => (known[name] === called ? known : { ...known, [name]: called })),
    [],
  );
  const scope = useMemo(() => ({ formId, state, learnLabel }), [formId, state, learnLabel]);
  useEffect(() => {
    if (state.status === 'refused') summary.current?.focus();
  }, [state]);
  return (
    <FormContext value={scope}>
      <form action={formAction} noValidate aria-label={label} className={layouts[layout]}>
        {state.status === 'refused' && (
          <FormErrorSummary
            ref={summary}
            message={state.message ?? words.needsAnotherLook}
            errors={summaryLines(state.fieldErrors ?? {}, labels).map(({ field, text }) => ({
              href: `#${fieldId(formId, field)}`,
              text,
            }))}
          />
        )}
        {state.status === 'done' && state.message !== undefined && (
          <InlineStatus tone="good">{state.message}</InlineStatus>
        )}
        {children}
      </form>
    </FormContext>
  );
}
