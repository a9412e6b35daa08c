import type { Hallmarks } from '@assay/domain/badge/hallmark';
import { assuranceLabels } from '@assay/domain/badge/labels';
import { bakeSvg } from './bake-svg';
import type { JsonObject } from './json';
import type { Origin } from './origin';

type Mark = { readonly outline: string; readonly struck: string; readonly caption: string };

const ink = '#1d2433';
const metal = '#f4f1ea';
const punchWidth = 120;

// The outlines follow the assay office: sponsor's shield, fineness in an octagon, office in a circle, date in a square.
const shield = 'M8 8h84v52q0 28-42 40q-42-12-42-40z';
const octagon = 'M30 8h40l22 22v40l-22 22h-40l-22-22v-40z';
const circle = 'M50 8a42 42 0 1 1 0 84a42 42 0 1 1 0-84z';
const square = 'M14 8h72q6 0 6 6v72q0 6-6 6h-72q-6 0-6-6v-72q0-6 6-6z';

/**
 * The four hallmarks of a badge as an SVG image of 480 × 170 units: skill, standard, assurance, date. The same marks
 * give the same bytes.
 * @param credential the signed credential, to be baked into the image
 */
export function renderBadgeSvg(hallmarks: Hallmarks, origin: Origin, credential?: JsonObject): string {
  const label = describe(hallmarks, origin);
  const body = marksOf(hallmarks).map(punch).join('');
  const notice =
    origin === 'simulated'
      ? `<text x="240" y="160" text-anchor="middle" font-size="13">Simulated: not a qualification</text>`
      : '';
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 170" width="480" height="170" role="img">` +
    `<title>${escapeXml(label)}</title><rect width="480" height="170" rx="10" fill="${metal}"/>` +
    `<g fill="${ink}" font-family="ui-sans-serif, system-ui, sans-serif">${body}${notice}</g></svg>`;
  return credential ? bakeSvg(svg, credential) : svg;
}

function marksOf(hallmarks: Hallmarks): Mark[] {
  const standard = hallmarks.band ? `${hallmarks.level}, ${hallmarks.band}` : hallmarks.level;
  return [
    { outline: shield, struck: initials(hallmarks.skill), caption: hallmarks.skill },
    { outline: octagon, struck: initials(hallmarks.level), caption: standard },
    { outline: circle, struck: hallmarks.assurance, caption: 'Assurance' },
    { outline: square, struck: hallmarks.dateLetter, caption: String(hallmarks.year) },
  ];
}

function describe(hallmarks: Hallmarks, origin: Origin): string {
  const { skill, level, band, assurance, year } = hallmarks;
  const standard = band ? `${level}, ${band}` : level;
  const prefix = origin === 'simulated' ? 'Simulated, not a qualification: ' : '';
  return `${prefix}${skill}; ${standard}; assurance ${assurance}: ${assuranceLabels.en[assurance]}; tested in ${year}`;
}

function punch(mark: Mark, position: number): string {
  return (
    `<g transform="translate(${position * punchWidth + 10} 16)">` +
    `<path d="${mark.outline}" fill="none" stroke="${ink}" stroke-width="3"/>` +
    `<text x="50" y="62" text-anchor="middle" font-size="32" font-weight="700">${escapeXml(mark.struck)}</text>` +
    `<text x="50" y="120" text-anchor="middle" font-size="13">${escapeXml(shorten(mark.caption))}</text></g>`
  );
}

/** Up to three letters that stand for a name: a short name itself, else the first letters of its words. */
function initials(name: string): string {
  if (letters(name).length <= 3) return name;
  const words = name.split(/\s+/).filter(Boolean);
  return words
    .slice(0, 3)
    .map((word) => letters(word)[0]?.toUpperCase() ?? '')
    .join('');
}

function shorten(caption: string): string {
  const all = letters(caption);
  return all.length > 17 ? `${all.slice(0, 16).join('')}…` : caption;
}

/** What people count as letters: an accent or a joined emoji is never cut apart. */
function letters(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

function escapeXml(source: string): string {
  return source.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
