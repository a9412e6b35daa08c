import type { TestEffect } from '@assay/protocol/dto/impact';
import { useTranslations } from 'next-intl';

/** Of a hash, as many digits as tell it from others. */
const DIGITS = 12;

/** The day of an estimate, and with which log, query and code anybody gets it again. */
export function EstimatedFrom({ effect: { asOf, from } }: { readonly effect: Pick<TestEffect, 'asOf' | 'from'> }) {
  const t = useTranslations('tests.worth');
  const code = (text: React.ReactNode) => <code className="break-all">{text}</code>;
  return (
    <span className="mt-2 block text-12 text-ink-faint">
      {asOf && t('asOf', { date: asOf })}{' '}
      {from &&
        t.rich('from', {
          position: from.position,
          root: from.root.slice(0, DIGITS),
          query: from.query.slice(0, DIGITS),
          version: from.codeVersion,
          code,
        })}
    </span>
  );
}
