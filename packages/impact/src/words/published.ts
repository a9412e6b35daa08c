/**
 * What the study found: Kässi & Lehdonvirta, Do Microcredentials Help New Workers Enter the Market?, Journal of Human
 * Resources 59(4), 2024. Percent of the level before for one more badge, dollars per project after a badge, and badges
 * per extra project.
 */
export const published = {
  percent: { projects: 5.5, log_value: 9.7, earnings: 8.9 },
  dollarsPerProject: 30.15,
  badgesPerProject: 63,
} as const;

type Published = readonly [coef: number, se: number];

type Returns = { readonly badges: Published; readonly badgesSquaredTenth: Published };

/** Table 6 of the study: returns by the number of badges N and by N²/10, with standard errors. */
export const publishedReturns = {
  event: {
    log_value: { badges: [0.154, 0.029], badgesSquaredTenth: [-0.044, 0.014] },
    projects: { badges: [0.023, 0.002], badgesSquaredTenth: [-0.004, 0.001] },
    any: { badges: [0.004, 0.001], badgesSquaredTenth: [-0.001, 0.001] },
    earnings: { badges: [10.74, 1.695], badgesSquaredTenth: [-1.487, 0.382] },
  },
  worker: {
    log_value: { badges: [0.057, 0.01], badgesSquaredTenth: [-0.01, 0.003] },
    projects: { badges: [0.024, 0.002], badgesSquaredTenth: [-0.004, 0.001] },
    any: { badges: [0.012, 0.001], badgesSquaredTenth: [-0.002, 0.001] },
    earnings: { badges: [8.328, 1.339], badgesSquaredTenth: [-1.106, 0.31] },
  },
} as const satisfies Record<'event' | 'worker', Record<string, Returns>>;
