import type { VerificationDto } from '@assay/protocol/dto/badge';
import { ToneShape, toneWash } from '@assay/ui/tone';
import { useTranslations } from 'next-intl';
import { checkTone, isQuestion, verdictTone } from '../check-words';

/** What a check of a badge found, with every single question and its answer. */
export function Verdict({ found }: { readonly found: VerificationDto }) {
  const t = useTranslations('verify.island.verdict');
  const ask = useTranslations('verify.island.question');
  const { issuer, origin, verdict } = found;
  const tone = verdictTone[verdict];
  return (
    <section aria-label={t('label')} className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <div role="status" className={`rounded-sm p-5 sm:p-6 ${toneWash[tone]}`}>
        <h2 className="flex items-center gap-3 font-serif text-28 font-semibold">
          <ToneShape tone={tone} />
          {t(`${verdict}.title`)}
        </h2>
        <p className="mt-1 max-w-prose">{t(`${verdict}.meaning`)}</p>
        <dl className="mt-4 grid gap-x-8 gap-y-1 text-14 sm:grid-cols-[auto_minmax(0,1fr)]">
          {found.title !== null && (
            <>
              <dt className="text-ink-soft">{t('badgeTitle')}</dt>
              <dd dir="auto" className="font-semibold [overflow-wrap:anywhere]">
                {found.title}
              </dd>
            </>
          )}
          {issuer !== null && (
            <>
              <dt className="text-ink-soft">{t('issuer')}</dt>
              <dd className="[overflow-wrap:anywhere]">
                {issuer.name ?? t('noName')} <span className="font-mono text-12">{issuer.id}</span>
                {issuer.trust === 'installation' && ` ${t('thisMarket')}`}
              </dd>
            </>
          )}
        </dl>
        {origin === 'simulated' && <p className="mt-3 font-semibold">{t('simulated')}</p>}
      </div>
      <ol aria-label={t('checks')} className="divide-y divide-line border-y border-line">
        {found.checks.map(({ name, ok, detail }) => (
          <li key={name} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[20rem_minmax(0,1fr)]">
            <p className="flex items-baseline gap-2 font-semibold">
              <span className="shrink-0 translate-y-[0.14em]">
                <ToneShape tone={checkTone(found, ok)} />
              </span>
              <span>
                {isQuestion(name) ? ask(name) : name}
                <span className="sr-only">{` ${ok ? t('passed') : t('notPassed')}`}</span>
              </span>
            </p>
            <p className="ps-6 text-ink-soft [overflow-wrap:anywhere] sm:ps-0">{detail}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
