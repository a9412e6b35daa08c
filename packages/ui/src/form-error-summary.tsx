import type { Ref } from 'react';

export type FormErrorSummaryProps = {
  readonly message: string;
  /** One link a field; `href` is the fragment of its control. */
  readonly errors?: readonly { readonly href: string; readonly text: string }[];
  readonly ref?: Ref<HTMLDivElement>;
};

/** What is wrong with a form, above it, with a way to each field. */
export function FormErrorSummary({ message, errors = [], ref }: FormErrorSummaryProps) {
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="rounded-sm border-2 border-bad bg-bad-wash px-4 py-3">
      <p className="font-semibold">
        <span aria-hidden="true" className="text-bad">
          ✕{' '}
        </span>
        {message}
      </p>
      {errors.length > 0 && (
        <ul className="mt-1 grid gap-1 text-14">
          {errors.map(({ href, text }) => (
            <li key={`${href} ${text}`}>
              <a href={href} className="text-link">
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
