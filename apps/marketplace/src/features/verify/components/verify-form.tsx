'use client';
import { FileInput } from '@assay/ui/file-input';
import { FormErrorSummary } from '@assay/ui/form-error-summary';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextArea } from '@assay/ui/text-area';
import { useTranslations } from 'next-intl';
import { type DragEvent, useActionState, useRef } from 'react';
import { verifyBadge } from '../actions';
import type { VerifyState } from '../verify-state';
import { Verdict } from './verdict';

/** Takes a badge as a file, by drop or choice, or as pasted text or link, and shows what the check found above itself. */
export function VerifyForm({ start }: { readonly start: VerifyState }) {
  const t = useTranslations('verify.island.form');
  const [state, action] = useActionState(verifyBadge, start);
  const form = useRef<HTMLFormElement>(null);
  const source = state.values?.['source'];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      {state.found && <Verdict found={state.found} />}
      <form
        ref={form}
        action={action}
        noValidate
        aria-label={t('label')}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => checkDropped(event, form.current)}
        className="grid max-w-form grid-cols-[minmax(0,1fr)] gap-6"
      >
        {state.status === 'refused' && <FormErrorSummary message={state.message ?? t('refused')} />}
        <FileInput
          name="file"
          label={t('file')}
          hint={t('fileHint')}
          error={state.fieldErrors?.['file']}
          accept=".json,.jsonld,.svg,.png,.jwt,application/json,image/svg+xml,image/png"
          oneOfSeveral
        />
        <TextArea
          name="source"
          label={t('source')}
          error={state.fieldErrors?.['source']}
          defaultValue={typeof source === 'string' ? source : undefined}
          rows={5}
          oneOfSeveral
        />
        <p>
          <SubmitButton pending={t('pending')}>{t('submit')}</SubmitButton>
        </p>
      </form>
    </div>
  );
}

/** A dropped file is put where a chosen one would be, and checked at once. */
function checkDropped(event: DragEvent<HTMLFormElement>, form: HTMLFormElement | null): void {
  const { files } = event.dataTransfer;
  const input = form?.querySelector<HTMLInputElement>('input[type="file"]');
  if (files.length === 0 || !input) return;
  event.preventDefault();
  input.files = files;
  form?.requestSubmit();
}
