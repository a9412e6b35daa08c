import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sqlMarks } from '../gallery/specimens';
import { HallmarkRow } from '../hallmark-row';
import { LanguageProvider } from '../language-provider';
import { ProgressBar } from '../progress-bar';
import { ThemeSwitch } from '../theme-switch';

test('components speak the language of the page that they stand on', () => {
  const html = renderToStaticMarkup(
    <LanguageProvider value="de">
      <HallmarkRow marks={sqlMarks} />
      <ProgressBar label="Fragen" value={1200} max={2000} />
      <ThemeSwitch current="system" action="/theme" />
    </LanguageProvider>,
  );
  expect(html).toContain(`aria-label="Punzen: ${sqlMarks.skill}"`);
  expect(html).toContain('Jahresbuchstabe');
  expect(html).toContain('1.200 von 2.000');
  expect(html).toContain('Wie mein Gerät');
});
