import { useLanguage } from '#language';
import { uiWords } from './language/words';

export type ProgressBarProps = {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** Replaces "3 of 12". */ readonly said?: string;
};

/** How far something is that takes a while. */
export function ProgressBar({ label, value, max, ...given }: ProgressBarProps) {
  const locale = useLanguage();
  const said = given.said ?? uiWords[locale].progress(value.toLocaleString(locale), max.toLocaleString(locale));
  const share = max === 0 ? 0 : Math.min(100, (value / max) * 100);
  return (
    <div>
      <div className="flex justify-between gap-4 text-14">
        <span>{label}</span>
        <span className="whitespace-nowrap text-ink-faint tabular-nums">{said}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuetext={said}
        className="mt-1.5 h-1.5 overflow-hidden rounded-full border border-line-strong bg-sheet"
      >
        <div className="h-full bg-brass" style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}
