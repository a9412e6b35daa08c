import 'server-only';
import { impactSources, type ImpactPage, type ImpactSource } from '@assay/protocol/dto/impact';
import { installation } from '../../lib/context';
import { pageData } from '../../lib/page-data';
import { pageReader } from '../../lib/page-reader';
import { hrefWith, param, type RawParams } from '../operator/params';
import type { Shown } from './shown';

export type LoadedImpact = ImpactPage & {
  readonly source: ImpactSource;
  /** Whether what is shown was made by a program: always in a study, and in a demo market. */
  readonly isSimulated: boolean;
  /** The study speaks of dollars, this marketplace of what it adds its currencies up in. */
  readonly currency: string;
  readonly timeZone: string;
  readonly now: Date;
};

/** Of this marketplace, unless a study is asked for. */
export function sourceOf(asked: string | null | undefined): ImpactSource {
  return impactSources.find((source) => source === asked) ?? 'market';
}

export function impactHref(path: '/operator/impact' | '/operator/impact/report', source: ImpactSource): string {
  return hrefWith(path, { source: source === 'market' ? null : source });
}

export async function loadImpact(path: Parameters<typeof impactHref>[0], params: RawParams): Promise<LoadedImpact> {
  const source = sourceOf(param(params, 'source'));
  const page = await pageData(impactHref(path, source), (api) => api.impact.page({ source }));
  const { origin, referenceCurrency } = await installation();
  const isStudy = source === 'study';
  const { timeZone } = await pageReader();
  return {
    ...page,
    source,
    isSimulated: isStudy || origin === 'simulated',
    currency: isStudy ? 'USD' : referenceCurrency,
    timeZone,
    now: new Date(),
  };
}

/** The newest run that is done, with what stands around it; null before the first. */
export function shownOf(page: LoadedImpact, how: Pick<Shown, 'isPrinted'>): Shown | null {
  return page.shown === null ? null : { ...page, ...how, run: page.shown };
}
