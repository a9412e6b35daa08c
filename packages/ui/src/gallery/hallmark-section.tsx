import { assuranceLevels } from '@assay/domain/badge/hallmark';
import { HallmarkRow } from '../hallmark-row';
import { Logo } from '../logo';
import { Panel } from '../panel';
import { SkillMark } from '../skill-mark';
import { editingMarks, plainMarks, sqlMarks } from './specimens';

export function HallmarkSection() {
  return (
    <Panel title="Hallmarks" aside={<Logo />}>
      <div className="grid gap-8">
        <HallmarkRow marks={sqlMarks} size="large" captions />
        <div className="flex flex-wrap items-center gap-8">
          <HallmarkRow marks={editingMarks} />
          <HallmarkRow marks={plainMarks} />
        </div>
        <div className="flex flex-wrap items-center gap-6">
          <HallmarkRow marks={sqlMarks} size="small" />
          <HallmarkRow marks={editingMarks} size="small" still />
          {assuranceLevels.map((assurance) => (
            <HallmarkRow key={assurance} marks={{ ...plainMarks, assurance }} size="small" still />
          ))}
        </div>
        <ul className="grid gap-2">
          <li>
            <SkillMark skill="SQL" grade="tested" />
          </li>
          <li>
            <SkillMark skill="Data modelling" grade="client-confirmed" detail="confirmed by 3 clients" />
          </li>
          <li>
            <SkillMark skill="Technical writing" grade="peer-recognised" detail="recognised by 2 peers" />
          </li>
          <li>
            <SkillMark skill="Figma" grade="claimed" />
          </li>
        </ul>
      </div>
    </Panel>
  );
}
