import { useTranslations } from 'next-intl';
import type { Caption } from './picture-sheet';
import type { Shown } from './shown';
import { useFigures } from './text';
import type { Chart } from './views/chart';
import { drawnRows } from './views/drawn-rows';

/** Of a hash, as many digits as tell it from others. */
const DIGITS = 12;

/** What a picture of a chart must carry to be read by itself. */
export function useCaption(chart: Chart, { run: { provenance, study } }: Pick<Shown, 'run'>): Caption {
  const t = useTranslations('operatorImpact');
  const { count } = useFigures();
  const { name } = chart;
  const title = t(`chart.${name}`);
  // Charts of rows name it along their foot; that of a course names its days there.
  const unit = name.startsWith('path-') ? t('picture.foot') : null;
  const { left } = drawnRows(chart);
  const leftOut = left > 0 ? t('picture.left', { count: left }) : null;
  if (provenance === null) return { title, unit, left: leftOut, from: '' };
  const { snapshot, query, codeVersion: version } = provenance;
  const [hash, asked] = [snapshot.hash.slice(0, DIGITS), query.hash.slice(0, DIGITS)];
  const from =
    study === null
      ? t('take.fromLog', { position: count(snapshot.position ?? 0), hash, query: asked, version })
      : t('take.fromStudy', {
          preset: study.preset,
          mode: study.mode,
          seed: String(study.seed),
          hash,
          query: asked,
          version,
        });
  return { title, unit, left: leftOut, from };
}
