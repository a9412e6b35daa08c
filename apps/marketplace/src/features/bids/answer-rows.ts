import type { RowGroup } from '../form-rows/form-rows';

/** The answers of a bid, one for each question of the job. */
export const answerRows: RowGroup = { name: 'answers', columns: [] };
