import { useLanguage } from '#language';
import { uiWords } from './language/words';

export type ProgressStepsProps = {
  readonly steps: readonly string[];
  /** Index of the step that is under way; all are done when it equals the length. */ readonly current: number;
  readonly label: string;
};

/** The steps of a guided act, which of them are done, and where one is. */
export function ProgressSteps({ steps, current, label }: ProgressStepsProps) {
  const words = uiWords[useLanguage()];
  return (
    <ol aria-label={label} className="flex flex-wrap gap-x-6 gap-y-2 text-14">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? 'step' : undefined}
          className={`flex items-center gap-2 ${index === current ? 'font-semibold' : 'text-ink-faint'}`}
        >
          <span
            aria-hidden="true"
            className={`grid size-6 place-items-center rounded-full border text-12 tabular-nums ${index < current ? 'border-brass bg-brass text-on-brass' : index === current ? 'border-2 border-brass text-ink' : 'border-line-strong'}`}
          >
            {index < current ? '✓' : index + 1}
          </span>
          {step}
          {index < current && <span className="sr-only">{words.stepDone}</span>}
        </li>
      ))}
    </ol>
  );
}
