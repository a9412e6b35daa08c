import type { Market } from '@assay/impact/market/market';
import { eventPanel, type EventPanel } from '@assay/impact/panel/event-panel';
import { badgeEvents, type Events } from '@assay/impact/panel/events';
import { historiesOf, type Histories } from '@assay/impact/panel/histories';
import { monthPanel, type MonthPanel } from '@assay/impact/panel/month-panel';
import { daily, pathPanel, type PathPanel } from '@assay/impact/panel/path-panel';
import { remeasuredControls, type Controls } from '@assay/impact/panel/remeasured-controls';
import { startedProjects, type StartedProjects } from '@assay/impact/panel/started-projects';
import { readMarket } from '@assay/impact/read/read-market';

/** A market as it is once it was read. */
export type Loaded = { readonly market: Market; readonly histories: Histories; readonly events: Events };

/** What regressions run on, each built from a market by the product. */
export type Panels = {
  readonly windows: EventPanel & { readonly controls: Controls };
  readonly projects: StartedProjects;
  readonly months: MonthPanel;
  readonly days: PathPanel;
};

export type PanelName = keyof Panels;
export const panelNames = ['windows', 'projects', 'months', 'days'] as const satisfies readonly PanelName[];

/** Reads the files and brings what happened in order of time. */
export async function load(folder: string): Promise<Loaded> {
  return arrange(await readMarket(folder));
}

/** What happened, in order of time, which all panels ask. */
export function arrange(market: Market): Loaded {
  return { market, histories: historiesOf(market), events: badgeEvents(market) };
}

export function buildAll(loaded: Loaded): Panels {
  return {
    windows: build.windows(loaded),
    projects: build.projects(loaded),
    months: build.months(loaded),
    days: build.days(loaded),
  };
}

export const build: { readonly [Name in PanelName]: (loaded: Loaded) => Panels[Name] } = {
  windows: ({ histories, events }) => {
    const panel = eventPanel(histories, events);
    return { ...panel, controls: remeasuredControls(histories, events, panel) };
  },
  projects: ({ histories }) => startedProjects(histories),
  months: ({ histories }) => monthPanel(histories),
  days: ({ histories, events }) => pathPanel(histories, events, daily),
};
