'use client';
import { useLanguage } from '#language';
import { marketRules } from '@assay/domain/market/rules';
import { type ChangeEvent, type ReactNode, useState } from 'react';
import { Field } from './field';
import { useFormField } from './form/form-context';
import { uiWords } from './language/words';

export type FileInputProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string;
  /** As the attribute: ".pdf,.csv,image/*". */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly optional?: boolean;
  /** One of several fields of which one is needed: it is neither required nor called optional. */
  readonly oneOfSeveral?: boolean;
};

const limitMb = marketRules.fileMaxBytes / 1024 / 1024;

/**
 * Files from the person's device. One that is too large is refused where it is chosen, before anything is sent. A browser
 * never gives a file back to a page, so after a refusal the field asks for it again.
 */
export function FileInput({
  name,
  label,
  hint,
  error,
  accept,
  multiple = false,
  optional = false,
  oneOfSeveral = false,
}: FileInputProps) {
  const words = uiWords[useLanguage()];
  const field = useFormField(name, label, error);
  const [tooLarge, setTooLarge] = useState<string>();
  const check = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const large = [...(target.files ?? [])].find(({ size }) => size > marketRules.fileMaxBytes);
    setTooLarge(large && words.fileTooLarge(large.name, limitMb));
    if (large) target.value = '';
  };
  const again = field.answered && field.error === undefined ? words.chooseFileAgain : undefined;
  return (
    <Field
      id={field.id}
      label={label}
      hint={
        again === undefined ? (
          hint
        ) : (
          <>
            {again} {hint}
          </>
        )
      }
      error={tooLarge ?? field.error}
      optional={optional}
    >
      {(control) => (
        <input
          {...control}
          type="file"
          onChange={check}
          name={name}
          accept={accept}
          multiple={multiple}
          required={!optional && !oneOfSeveral}
          className="block w-full rounded-sm border border-dashed border-line-strong bg-sheet p-3 text-14 text-ink-soft file:me-3 file:rounded-sm file:border file:border-solid file:border-line-strong file:bg-sunken file:px-3 file:py-1.5 file:font-semibold file:text-ink hover:border-ink-soft"
        />
      )}
    </Field>
  );
}
