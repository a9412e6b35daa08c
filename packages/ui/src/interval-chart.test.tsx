import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { IntervalChart, type IntervalRow } from './interval-chart';
import { LanguageProvider } from './language-provider';

const mark = { value: 5, low: 2, high: 8 };
const row = (key: string, differs: Partial<IntervalRow> = {}): IntervalRow => ({
  key,
  label: key,
  mark,
  said: '5 (2 to 8)',
  ...differs,
});

/** The wide picture. */
function pictureOf(...rows: readonly IntervalRow[]): string {
  const html = renderToStaticMarkup(
    <LanguageProvider value="en">
      <IntervalChart
        title="Chart"
        description="A chart."
        rows={rows}
        foot="percent"
        format={String}
        names={{ estimate: 'Estimate' }}
        table={null}
      />
    </LanguageProvider>,
  );
  return /<svg.*?<\/svg>/su.exec(html)?.[0] ?? '';
}

const heightOf = (picture: string) => Number(/viewBox="0 0 720 (\d+)"/u.exec(picture)?.[1]);
const dashed = /<line x1="[^"]+" x2="[^"]+" y1="([^"]+)" y2="([^"]+)"[^>]*stroke-dasharray/gu;

it('the line of no difference runs through no word', () => {
  const picture = pictureOf(row('one'), row('none', { mark: null }), row('two'));
  const lines = [...picture.matchAll(dashed)].map(([, from, to]) => [Number(from), Number(to)] as const);
  const words = [...picture.matchAll(/<text[^>]* y="([^"]+)"[^>]*>(?:one|two|none|5 \(2 to 8\))</gu)].map(([, y]) =>
    Number(y),
  );
  expect(lines).toHaveLength(2);
  expect(words).toHaveLength(6);
  // Letters reach ten units above the line on which they stand, and four below it.
  for (const [from, to] of lines) for (const y of words) expect(y + 4 < from || y - 10 > to).toBe(true);
});

it('a row without an estimate takes one line, and its values do not stretch the axis', () => {
  const alone = pictureOf(row('one'));
  const withFew = pictureOf(row('one'), row('few', { mark: null, said: 'too few', truth: 400, planted: 300 }));
  expect(heightOf(withFew) - heightOf(alone)).toBeLessThan(30);
  expect(withFew).not.toContain('>400<');
});
