import { isShown } from '@assay/impact/words/finding';
import { badgesPerProject, dollarsPerProject, type InUnits } from '@assay/impact/words/in-units';
import type { ImpactResult } from '@assay/protocol/dto/impact';
import type { Estimate } from './chart';
import { foundIn, trueCoefficient } from './rows';

/** The two figures that the study is quoted for; null where the verdict forbids them, or they have no bound. */
export type InStudyUnits = {
  readonly dollars: InUnits | null;
  readonly badges: { readonly figure: InUnits | null; readonly why?: 'too_few' | 'unbounded' };
  /** What is true of both in a simulated study, where it is known. */
  readonly truth: { readonly dollars: number | null; readonly badges: number | null };
  /** What was earned before, for each project begun before. */
  readonly perProject: number;
};

/**
 * Dollars more per project after a badge, on what a project earned before: earnings of the windows before, divided by the
 * projects begun in them; and badges per extra project within a fortnight. Values have the errors for few workers where there are
 * such, as in the chart.
 */
export function inStudyUnits(result: ImpactResult): InStudyUnits {
  const { of, truth } = foundIn(result);
  const trueOf = (estimate: Estimate | undefined, inUnits: (coef: number) => InUnits | null) => {
    const coef = estimate ? trueCoefficient(truth, estimate.id) : null;
    return coef === null ? null : (inUnits(coef)?.value ?? null);
  };
  const value = of('ols.log_value.event.cr2') ?? of('ols.log_value.event');
  const projects = of('ols.projects.event');
  const earnings = of('ols.earnings.event');
  const perProject = projects && earnings && projects.level > 0 ? earnings.level / projects.level : 0;
  const mayCount = projects !== undefined && isShown(projects);
  const badges = mayCount ? badgesPerProject(projects) : null;
  return {
    perProject,
    truth: {
      dollars: trueOf(value, (coef) => dollarsPerProject({ coef, ci95: [coef, coef] }, perProject)),
      badges: trueOf(projects, (coef) => badgesPerProject({ coef, ci95: [coef, coef] })),
    },
    dollars: value && isShown(value) ? dollarsPerProject(value, perProject) : null,
    badges: { figure: badges, ...(badges ? {} : { why: mayCount ? 'unbounded' : 'too_few' }) },
  };
}
