import { keyOption, omittedOption } from '@assay/domain/assessment/statistics';
import type { ItemTest } from '@assay/item-models/tests';
import type { Answer, Sitting } from '@assay/psychometrics/item-analysis';
import { sql } from 'drizzle-orm';
import type { Unit } from '../kernel/transaction';
import { keyChoice } from './stored-question';

/** The latest so many people; more would change no figure that is read. */
const mostPeople = 5_000;

type AnswerRow = {
  family: string;
  version: number;
  scored: boolean;
  choice: number | null;
  seconds: number | null;
  /** Misconceptions behind the wrong options, in the order of their choices. */
  wrong: string[];
};

type Row = AnswerRow & { attempt: string; passed: boolean; minutes: number };

/**
 * The forms of a version of a test, of real people or simulated ones, oldest first. Everybody counts once, with the first
 * attempt that was scored: whoever comes back knows what was asked. Questions that were taken out since are left out,
 * and answers that were credited.
 */
export async function readSittings(unit: Unit, itemTest: ItemTest, isSimulated: boolean): Promise<Sitting[]> {
  const rows = await unit.tx.execute<Row>(answersOf(itemTest, isSimulated));
  const versions = new Map(itemTest.families.map(({ id, version }) => [id, version]));
  const sittings = new Map<string, Sitting & { readonly answers: Answer[] }>();
  for (const { attempt, passed, minutes, ...row } of rows) {
    const sitting = sittings.get(attempt) ?? { passed, minutes, answers: [] };
    // A question of another version of its family counts for the rest of the form alone.
    const family = versions.get(row.family) === row.version ? row.family : '';
    sitting.answers.push({ ...answerOf(row), family });
    sittings.set(attempt, sitting);
  }
  return [...sittings.values()];
}

function answerOf({ scored, choice, seconds, wrong }: AnswerRow): Omit<Answer, 'family'> {
  return { isScored: scored, chosen: optionNamed(choice, wrong), offered: [keyOption, ...wrong], seconds };
}

function optionNamed(choice: number | null, wrong: readonly string[]): string {
  if (choice === null) return omittedOption;
  if (choice === keyChoice) return keyOption;
  const misconception = wrong[choice - 1];
  if (misconception === undefined) throw new Error(`a question has no choice ${choice}`);
  return misconception;
}

function answersOf({ blueprint: { slug, version } }: ItemTest, isSimulated: boolean) {
  return sql`
    with first as (
      select distinct on (account_id) id, passed, ended_at, extract(epoch from ended_at - started_at)::float8 / 60 as minutes
      from assessment.attempt
      where test = ${slug} and test_version = ${version} and state = 'graded' and is_simulated = ${isSimulated}
      order by account_id, attempt_no
    ), latest as (select * from first order by ended_at desc limit ${mostPeople})
    select a.id as attempt, a.passed, a.minutes, i.family, v.family_version as version, i.is_scored as scored, i.choice,
      extract(epoch from i.answered_at - i.served_at)::float8 as seconds,
      jsonb_path_query_array(v.ready, '$.wrong[*].misconception') as wrong
    from latest a
    join assessment.attempt_item i on i.attempt_id = a.id
    join assessment.variant v on v.id = i.variant_id
    where v.state = 'proven' and not i.is_credited
    order by a.ended_at, a.id, i.position`;
}
