/** What the files of a simulated market hold; the columns are those of the research export. */
export const codebook = `# Codebook

A market drawn by \`assay impact simulate\`, not a real one: \`truth.json\` holds what was planted and what is true of it.
Times are ISO 8601 in UTC to the second; amounts are decimals of one currency; an empty cell is "none".

| file | column | meaning |
|---|---|---|
| workers | worker_id, registered_at, country, field | everybody who registered; field is a slug of the Online Labour Index |
| projects | project_id, worker_id, client_id, field, started_at, value | contracts started; value is the agreed total |
| payments | payment_id, project_id, worker_id, settled_at, amount | gross to the worker; here once for each project, at its start |
| ratings | project_id, given_at, stars | 1 to 5 |
| attempts | attempt_id, worker_id, test_id, field | one sitting of a test |
| attempts | completed_at, score | empty when abandoned; score from 0 to 100 |
| attempts | visible_at | the first instant at which others could see the badge; empty: never |
| attempts | pass_mark, passed, attempt_no | true from the mark on; retakes count from 2 |
| deliveries | project_id, due_at, submitted_at, disputed | submitted_at is empty past the end of the data |
`;
