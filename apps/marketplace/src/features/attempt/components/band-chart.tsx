import type { AttemptResult } from '@assay/protocol/dto/attempt';
import { Why } from '@assay/ui/why';
import { counted } from '../../jobs/counted';

type Bands = AttemptResult['bands'];

const steps: Readonly<Record<Bands[number]['band'], { readonly filled: number; readonly word: string }>> = {
  to_practise: { filled: 1, word: 'To practise' },
  partial: { filled: 2, word: 'In part' },
  strong: { filled: 3, word: 'Strong' },
};

/** How each objective went, in the three coarse steps that one or two questions can bear; what to practise comes first. */
export function BandChart({ bands }: { readonly bands: Bands }) {
  const weakestFirst = bands.toSorted((one, other) => steps[one.band].filled - steps[other.band].filled);
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
                    className={`h-3 w-7 border ${step <= steps[band].filled ? 'border-brass bg-brass' : 'border-line-strong bg-sheet'}`}
                  />
                ))}
              </span>
              {steps[band].word}
            </p>
            <Why label={`Rests on ${counted(questions, 'question')}`}>{reasonOf(band, questions)}</Why>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What a band means for an objective, and how little so few questions can tell. */
function reasonOf(band: Bands[number]['band'], questions: number): string {
  const asked = questions === 1 ? 'the one scored question' : `the ${questions} scored questions`;
  const meaning = {
    strong: `Every answer to ${asked} on it was right.`,
    partial: `At least half of the answers to ${asked} on it were right, but not all.`,
    to_practise: `Fewer than half of the answers to ${asked} on it were right.`,
  }[band];
  return `${meaning} So few questions bear three steps and no finer figure; which answers were right stays unsaid, so that questions can be asked of others.`;
}
