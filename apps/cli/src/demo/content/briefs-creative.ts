import { choralSongbook } from './briefs-creative-1';
import { heatPumpExplainer, lampPhotographs } from './briefs-creative-2';
import { canteenPodcast, sewageIllustrations } from './briefs-creative-3';
import { hospitalPictograms, ticketKiosk } from './briefs-creative-4';
import { flatPackBench, lectureClips } from './briefs-creative-5';
import { annualReportCharts } from './briefs-creative-6';
import { vinegarLabels } from './briefs-creative-7';
import type { Brief } from './types';

export const briefsCreative: readonly Brief[] = [
  choralSongbook,
  vinegarLabels,
  lampPhotographs,
  heatPumpExplainer,
  canteenPodcast,
  sewageIllustrations,
  hospitalPictograms,
  ticketKiosk,
  flatPackBench,
  lectureClips,
  annualReportCharts,
];
