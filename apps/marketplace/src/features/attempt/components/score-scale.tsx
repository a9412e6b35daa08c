import { useTranslations } from 'next-intl';
import { likelyRange } from '../score';

export type ScoreScaleProps = {
  readonly score: number;
  readonly maxScore: number;
  readonly passMark: number;
  readonly standardError: number;
};

/** The score among all possible ones, with its uncertainty and the mark: one square a question. */
export function ScoreScale({ score, maxScore, passMark, standardError }: ScoreScaleProps) {
  const t = useTranslations('attempt.score');
  const [low, high] = likelyRange(score, standardError, maxScore);
  const share = (value: number) => `${(value / maxScore) * 100}%`;
  return (
    <figure>
      <div aria-hidden="true" className="relative pt-7 pb-8">
        <p
          className="absolute top-0 -translate-x-1/2 text-12 whitespace-nowrap text-ink-soft"
          style={{ insetInlineStart: share(passMark) }}
        >
          {t('mark', { mark: passMark })}
        </p>
        <div className="relative">
          <ol className="flex gap-0.5">
            {Array.from({ length: maxScore }, (_, index) => (
              <li
                key={index}
                className={`h-6 grow border ${index < score ? 'border-brass bg-brass' : 'border-line-strong bg-sheet'}`}
              />
            ))}
          </ol>
          <span
            className="absolute -top-1.5 -bottom-1.5 w-0.5 -translate-x-1/2 bg-ink"
            style={{ insetInlineStart: share(passMark) }}
          />
        </div>
        {standardError > 0 && (
          <span
            className="absolute bottom-4 h-2 border-x border-b border-ink-soft"
            style={{ insetInlineStart: share(low), width: share(high - low) }}
          />
        )}
      </div>
      <figcaption className="max-w-prose text-14 text-ink-soft">
        {standardError > 0 ? t('range', { low, high, error: standardError }) : t('noError')}
      </figcaption>
    </figure>
  );
}
