import { assuranceLevels } from '@assay/domain/badge/hallmark';
import { useTranslations } from 'next-intl';

/** How surely a badge of this test is its holder's own work, among the levels that there are. */
export function Assurance() {
  const t = useTranslations('tests.assurance');
  const market = useTranslations('market.assurance');
  return (
    <>
      <p className="max-w-prose">
        {t.rich('lead', { level: (text) => <strong className="font-semibold">{text}</strong> })}
      </p>
      <dl className="mt-4 grid max-w-prose grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-14">
        {assuranceLevels.map((level) => (
          <div key={level} className="contents">
            <dt className={level === 'A0' ? 'font-semibold' : 'text-ink-soft'}>{level}</dt>
            <dd className={level === 'A0' ? '' : 'text-ink-soft'}>{market(level)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
