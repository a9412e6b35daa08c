import { useLanguage } from '#language';
import type { Hallmarks } from '@assay/domain/badge/hallmark';
import { useId } from 'react';
import { hallmarkMeanings, type MarkMeaning } from './hallmark/meaning';
import { Punch } from './hallmark/punch';
import { hallmarkWords } from './language/hallmark-words';

export type HallmarkRowProps = {
  readonly marks: Hallmarks;
  readonly size?: 'small' | 'medium' | 'large';
  /** Words under each mark; for a badge's own page. */
  readonly captions?: boolean;
  /** A plain picture with a name, for use inside a link or a heading. */
  readonly still?: boolean;
};

/** The identity of a badge: four struck marks, each of which explains itself on focus, hover or tap. */
export function HallmarkRow({ marks, size = 'medium', captions = false, still = false }: HallmarkRowProps) {
  const locale = useLanguage();
  const words = hallmarkWords[locale];
  const meanings = hallmarkMeanings(marks, locale);
  if (still) {
    const name = words.row(meanings.map(({ caption }) => caption).join(', '));
    return (
      <span role="img" aria-label={name} className="hallmarks" data-size={size}>
        {meanings.map(({ kind, glyph }) => (
          <Punch key={kind} kind={kind} glyph={glyph} />
        ))}
      </span>
    );
  }
  return (
    <span
      role="group"
      aria-label={words.row(marks.skill)}
      className="hallmarks"
      data-size={size}
      data-captions={captions || undefined}
    >
      {meanings.map((meaning) => (
        <ExplainedMark key={meaning.kind} meaning={meaning} caption={captions} />
      ))}
    </span>
  );
}

function ExplainedMark({ meaning, caption }: { readonly meaning: MarkMeaning; readonly caption: boolean }) {
  const id = useId();
  return (
    <span className="hallmark">
      <button
        type="button"
        popoverTarget={id}
        aria-label={`${meaning.title} ${meaning.glyph}: ${meaning.caption}`}
        style={{ anchorName: `--${anchor(id)}` }}
      >
        <Punch kind={meaning.kind} glyph={meaning.glyph} />
      </button>
      <span id={id} popover="auto" className="hallmark-tip" style={{ positionAnchor: `--${anchor(id)}` }}>
        <strong>{meaning.title}</strong>
        {meaning.explanation}
      </span>
      {caption && (
        <span aria-hidden="true" className="hallmark-caption">
          <span className="text-ink-faint">{meaning.title}</span>
          <span>{meaning.caption}</span>
        </span>
      )}
    </span>
  );
}

/** React's ids may hold characters that a dashed identifier may not. */
function anchor(id: string): string {
  return `mark-${id.replaceAll(/[^\w-]/g, '-')}`;
}
