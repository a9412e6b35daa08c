import { assuranceLabels, assuranceLevels } from '@assay/domain/badge/hallmark';

/** How surely a badge of this test is its holder's own work, among the levels that there are. */
export function Assurance() {
  return (
    <>
      <p className="max-w-prose">
        A badge of this test carries the mark <strong className="font-semibold">A0</strong>: nobody watched. It says
        what was answered, not by whom.
      </p>
      <dl className="mt-4 grid max-w-prose grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-14">
        {assuranceLevels.map((level) => (
          <div key={level} className="contents">
            <dt className={level === 'A0' ? 'font-semibold' : 'text-ink-soft'}>{level}</dt>
            <dd className={level === 'A0' ? '' : 'text-ink-soft'}>{assuranceLabels[level]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
