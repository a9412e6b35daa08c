'use client';
import { Button } from '@assay/ui/button';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';

/** A link to select, and where the browser allows it to copy with one press. */
export function CopyLink({ label, link }: { readonly label: string; readonly link: string }) {
  const t = useTranslations('badges.island');
  const id = useId();
  const [said, setSaid] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(link).then(
      () => setSaid(t('copied')),
      () => setSaid(t('notAllowed')),
    );
  };
  return (
    <div>
      <label htmlFor={id} className="text-ink-soft">
        {label}
      </label>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <input
          id={id}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          className="min-h-8 w-full max-w-96 min-w-0 flex-[1_1_12rem] rounded-sm border border-line-strong bg-sheet px-2 font-mono text-12"
        />
        <Button type="button" variant="secondary" size="small" onClick={copy}>
          {t('copy')}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
