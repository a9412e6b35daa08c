import type { Figure, Section } from '../measure/figure';
import { spreadOf } from '../measure/spread';
import { baselinePages } from './clone';
import { firstLoadScriptBytes, pageName } from './pages';

/** What a browser loads with a public page. */
export async function scriptsSection(url: string, pages: readonly string[]): Promise<Section> {
  const empty = await firstLoadScriptBytes(url, baselinePages.empty);
  const figures: Figure[] = [];
  for (const page of pages) {
    const bytes = await firstLoadScriptBytes(url, page);
    figures.push({
      what: pageName(page),
      against: 'an empty page',
      ratio: spreadOf([bytes / empty]),
      measured: kilobytes(bytes),
      baseline: kilobytes(empty),
      goal: 1.3,
    });
  }
  return {
    title: 'JavaScript of the first load',
    notes: [
      'Compressed, all scripts that the page names. The empty page has the frame that every page has.',
      `Done so far: the one answer that every page asks for again and again is read by hand, so that no page loads a library
that parses, 29 kB. Of what is left, React and Next are 130 kB.`,
    ],
    figures,
  };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`;
}
