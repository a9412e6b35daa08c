import type { AttemptProgress } from '@assay/protocol/dto/attempt';
import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { questionPath } from '../paths';

export type QuestionMapProps = {
  readonly attemptId: string;
  readonly items: AttemptProgress['items'];
  readonly current?: number;
  /** Turns the page in the running page instead of loading it. */
  readonly onGo?: (path: string) => void;
};

/** Every question as a number: filled when answered, with a corner when flagged, framed when it is the one shown. */
export function QuestionMap({ attemptId, items, current, onGo }: QuestionMapProps) {
  const t = useTranslations('attempt.island.map');
  const answered = items.filter(({ isAnswered }) => isAnswered).length;
  return (
    <nav aria-label={t('label', { answered, total: items.length })}>
      <ol className="flex flex-wrap gap-1.5">
        {items.map(({ position, isAnswered, isFlagged }) => {
          const path = questionPath(attemptId, position);
          const state = { answered: isAnswered ? 'yes' : 'no', flagged: isFlagged ? 'yes' : 'no' };
          return (
            <li key={position}>
              <a
                href={path}
                aria-current={position === current ? 'page' : undefined}
                aria-label={t('question', { position, ...state })}
                onClick={onGo && ((event) => turnInstead(event, () => onGo(path)))}
                className={`relative grid size-8 place-items-center rounded-sm border text-14 tabular-nums hover:border-ink aria-[current=page]:outline-2 aria-[current=page]:outline-offset-2 aria-[current=page]:outline-brass ${isAnswered ? 'border-brass-line bg-brass-wash font-semibold' : 'border-line-strong bg-sheet text-ink-soft'}`}
              >
                {position}
                {isFlagged && (
                  <svg viewBox="0 0 10 10" aria-hidden="true" className="absolute end-0 top-0 size-3 text-attention">
                    <path d="M0 0h10v10z" fill="currentColor" />
                  </svg>
                )}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** A link opened in another tab stays a link. */
function turnInstead(event: MouseEvent, turn: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  turn();
}
