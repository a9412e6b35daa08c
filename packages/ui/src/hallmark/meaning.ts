import type { Hallmarks } from '@assay/domain/badge/hallmark';
import { assuranceLabels, standardLabel } from '@assay/domain/badge/labels';
import type { Locale } from '@assay/domain/locale/locales';
import { graphemes } from '../graphemes';
import { hallmarkWords } from '../language/hallmark-words';
import type { MarkKind } from './shapes';
import { skillInitials } from './skill-initials';

export type MarkMeaning = {
  readonly kind: MarkKind;
  /** What is struck. */
  readonly glyph: string;
  /** What kind of mark this is, for people. */
  readonly title: string;
  /** What it says here, short enough to stand under the mark. */
  readonly caption: string;
  /** The sentence a person reads who asks. */
  readonly explanation: string;
};

/** The four marks of a badge in words, in their fixed order. */
export function hallmarkMeanings(marks: Hallmarks, locale: Locale): readonly MarkMeaning[] {
  const words = hallmarkWords[locale];
  const assurance = assuranceLabels[locale][marks.assurance];
  const level = standardLabel(marks.level, locale);
  const standard = marks.band === undefined ? level : `${level}, ${marks.band}`;
  return [
    {
      kind: 'skill',
      glyph: skillInitials(marks.skill),
      title: words.skill.title,
      caption: marks.skill,
      explanation: words.skill.explanation(marks.skill),
    },
    {
      kind: 'standard',
      glyph: levelGlyph(marks.level),
      title: words.standard.title,
      caption: standard,
      explanation: words.standard.explanation(standard),
    },
    {
      kind: 'assurance',
      glyph: marks.assurance,
      title: words.assurance.title,
      caption: assurance,
      explanation: words.assurance.explanation(marks.assurance, assurance),
    },
    {
      kind: 'date',
      glyph: marks.dateLetter,
      title: words.date.title,
      caption: words.date.caption(marks.year),
      explanation: words.date.explanation(marks.dateLetter, marks.year),
    },
  ];
}

/** A level is struck as its number when it has one ("Level 2" is 2), else as its first letter. */
function levelGlyph(level: string): string {
  return /\d+/.exec(level)?.[0]?.slice(0, 3) ?? graphemes(level)[0]?.toUpperCase() ?? '';
}
