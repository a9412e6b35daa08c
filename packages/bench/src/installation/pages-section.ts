import { compare, type Effort } from '../measure/compare';
import { timeFigure, type Figure, type Section } from '../measure/figure';
import { baselinePages } from './clone';
import { fetchPage, pageName } from './pages';

/** What it takes to answer with a public page. */
export async function pagesSection(url: string, pages: readonly string[], effort: Effort): Promise<Section> {
  const figures: Figure[] = [];
  for (const page of pages) {
    const comparison = await compare(
      () => fetchPage(url + page),
      () => fetchPage(url + baselinePages.static),
      effort,
    );
    figures.push(timeFigure({ what: pageName(page), against: 'a static page' }, comparison));
  }
  return {
    title: 'Public pages',
    notes: [
      'Rendered for each visitor from the database, against bytes that the same build keeps ready; one request at a time.',
      `Done so far: the formats of days and amounts are kept, since making one for each row took a tenth of the time; no page
carries the frame of the page for missing addresses along any more, which was a fifth of the small ones; a piece of code
is coloured once. What is left is React, which writes every page twice: as HTML and as what the browser needs to take it over.`,
    ],
    figures,
  };
}
