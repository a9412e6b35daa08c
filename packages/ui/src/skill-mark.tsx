import { useLanguage } from '#language';
import { Punch, type Strike } from './hallmark/punch';
import { skillInitials } from './hallmark/skill-initials';
import { hallmarkWords } from './language/hallmark-words';
import type { RecognitionGrade } from './recognition-grade';

const strikes: Readonly<Record<Exclude<RecognitionGrade, 'claimed'>, Strike>> = {
  'peer-recognised': 'outline',
  'client-confirmed': 'half',
  tested: 'struck',
};

export type SkillMarkProps = {
  readonly skill: string;
  readonly grade: RecognitionGrade;
  /** Says it more exactly than the grade alone: "confirmed by 3 clients". */
  readonly detail?: string;
};

/** One skill with the mark that its evidence has earned: none, open outline, half filled, struck. */
export function SkillMark({ skill, grade, detail }: SkillMarkProps) {
  const words = hallmarkWords[useLanguage()].grade;
  return (
    <span className="inline-flex min-h-8 items-center gap-2.5">
      {grade !== 'claimed' && (
        <span className="hallmarks w-9 justify-center" data-size="small" aria-hidden="true">
          <Punch kind="skill" glyph={skillInitials(skill)} strike={strikes[grade]} />
        </span>
      )}
      <span className="leading-5">
        {skill} <span className="text-14 text-ink-faint">{detail ?? words[grade]}</span>
      </span>
    </span>
  );
}
