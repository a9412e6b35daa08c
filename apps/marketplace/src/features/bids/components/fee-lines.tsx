'use client';
import { useFormState } from '@assay/ui/form-values';
import { SubmitButton } from '@assay/ui/submit-button';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'next-intl';
import type { FormValues } from '../../form-rows/form-rows';
import { readQuote, type SaidQuote } from '../said-quote';

export type FeeLinesProps = {
  readonly currency: string;
  readonly ask: (amount: string, currency: string) => Promise<SaidQuote>;
};

const pauseMs = 300;

/** Who pays, receives and keeps what, under the price: follows the typing, or a button where no script runs. */
export function FeeLines({ currency, ask }: FeeLinesProps) {
  const t = useTranslations('bids.island.fees');
  const { values } = useFormState();
  const place = useRef<HTMLDivElement>(null);
  // What the server answered last counts until somebody types again.
  const [live, setLive] = useState<{ readonly quote: SaidQuote; readonly over: FormValues | undefined }>();
  useEffect(() => {
    const field = place.current?.closest('form')?.elements.namedItem('amount');
    if (!(field instanceof HTMLInputElement)) return;
    let timer: ReturnType<typeof setTimeout>;
    const askNow = async () => {
      const asked = field.value;
      const quote = await ask(asked, currency);
      // An answer that was overtaken by further typing is dropped.
      if (field.value === asked) setLive({ quote, over: values });
    };
    const update = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void askNow(), pauseMs);
    };
    // What was typed before this script arrived counts too.
    if (field.value !== field.defaultValue) update();
    field.addEventListener('input', update);
    return () => {
      clearTimeout(timer);
      field.removeEventListener('input', update);
    };
  }, [ask, currency, values]);
  const quote = live?.over === values && live ? live.quote : readQuote(values ?? {});
  return (
    <div ref={place} className="rounded-sm border border-line bg-sheet p-4 sm:p-5">
      {quote.policyVersion !== '' && <input type="hidden" name="policyVersion" value={quote.policyVersion} />}
      <div aria-live="polite">
        {quote.problem === '' ? <Lines quote={quote} /> : <p className="text-ink-soft">{quote.problem}</p>}
      </div>
      <noscript>
        <div className="mt-4">
          <SubmitButton name="act" value="quote" variant="secondary" size="small">
            {t('show')}
          </SubmitButton>
        </div>
      </noscript>
    </div>
  );
}

function Lines({ quote }: { readonly quote: SaidQuote }) {
  const t = useTranslations('bids.island.fees');
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[1.4fr_1fr_1fr] sm:items-end">
      <div>
        <dt className="text-14 text-ink-faint">{t('receive')}</dt>
        <dd className="font-serif text-28 leading-9 font-medium tabular-nums">{quote.youReceive}</dd>
        <dd className="text-14 text-ink-faint">{t('afterFee', { percent: Number(quote.freelancerPercent) })}</dd>
      </div>
      <div>
        <dt className="text-14 text-ink-faint">{t('clientPays')}</dt>
        <dd className="tabular-nums">{quote.clientPays}</dd>
        <dd className="text-14 text-ink-faint">{t('withFee', { percent: Number(quote.clientPercent) })}</dd>
      </div>
      <div>
        <dt className="text-14 text-ink-faint">{t('platformKeeps')}</dt>
        <dd className="tabular-nums">{quote.platformKeeps}</dd>
        <dd className="text-14 text-ink-faint">{t('bothFees')}</dd>
      </div>
    </dl>
  );
}
