import { skillLabel } from '@assay/domain/skill/skills';
import { sql, type SQL } from 'drizzle-orm';

type Searchable = { readonly title: string; readonly brief: string; readonly skills: readonly string[] };

/** Title before skills before brief; English stems, since briefs are written in English for the most part. */
export function jobSearchVector({ title, brief, skills }: Searchable): SQL<string> {
  const labels = skills.map(skillLabel).join(' ');
  return sql<string>`setweight(to_tsvector('english', ${title}), 'A') || setweight(to_tsvector('english', ${labels}), 'B') || setweight(to_tsvector('english', ${brief}), 'C')`;
}
