import { skillLabel } from '@assay/domain/skill/skills';
import type { FreelancerToday } from '@assay/protocol/dto/today';
import { LinkButton } from '@assay/ui/link-button';
import { Panel } from '@assay/ui/panel';
import { Why } from '@assay/ui/why';

export function TestSuggestion({ test }: { readonly test: NonNullable<FreelancerToday['test']> }) {
  return (
    <Panel title="A test worth considering">
      <p className="max-w-prose">
        <span className="font-semibold">{test.title}</span>{' '}
        {test.skills.length > 0 && <>speaks for {test.skills.map(skillLabel).join(' and ')}, and </>}takes{' '}
        {test.minutes} minutes at most. What its badge is worth on this market is{' '}
        <strong className="font-semibold">not yet known</strong>.
      </p>
      <div className="mt-2">
        <Why label="Why not yet known?">
          Whether a badge brings work is measured by comparing the weeks before and after badges became visible. Too few
          people have shown this one for an estimate that says anything. Take the test to know where you stand, not
          because we promise that it pays.
        </Why>
      </div>
      <div className="mt-4">
        <LinkButton href={`/tests/${test.slug}`} variant="secondary">
          See the test
        </LinkButton>
      </div>
    </Panel>
  );
}
