import type { AttemptResult } from '@assay/protocol/dto/attempt';
import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';

type Bands = AttemptResult['bands'];

/** How many of three steps are filled. */
const filled: Readonly<Record<Bands[number]['band'], number>> = { to_practise: 1, partial: 2, strong: 3 };

/** How each objective went, in the three coarse steps that one or two questions can bear; what to practise comes first. */
export function BandChart({ bands }: { readonly bands: Bands }) {
  const t = useTranslations('attempt.bands');
  const weakestFirst = bands.toSorted((one, other) => filled[one.band] - filled[other.band]);
  return (
    <ul className="divide-y divide-line border-y border-line">
      {weakestFirst.map(({ objective, title, outcome, questions, band }) => (
        <li key={objective} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(0,1fr)_13rem] sm:items-center">
          <div>
            <p className="font-semibold">{title}</p>
            <p className="text-14 text-ink-soft">{outcome}</p>
          </div>
          <div className="text-14">
            <p className="flex items-center gap-3">
              <span aria-hidden="true" className="flex gap-0.5">
                {[1, 2, 3].map((step) => (
                  <span
                    key={step}
                    className={`h-3 w-7 border ${step <= filled[band] ? 'border-brass bg-brass' : 'border-line-strong bg-sheet'}`}
                  />
                ))}
              </span>
              {t(band)}
            </p>
            <Why label={t('restsOn', { count: questions })}>
              {t(`reason.${band}`, { count: questions })} {t('whyCoarse')}
            </Why>
          </div>
        </li>
      ))}
    </ul>
  );
}
