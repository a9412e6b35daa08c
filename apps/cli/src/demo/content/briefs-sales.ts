import { renewalAttribution } from './briefs-sales-1';
import { calibrationOutreach, locksmithPaidSearch } from './briefs-sales-2';
import { furnitureSeoMove, machineDealerCrm } from './briefs-sales-3';
import { irrigationDealers, seedShopNewsletter } from './briefs-sales-4';
import { gaugeFairAppointments, swimmingPoolChannels } from './briefs-sales-5';
import { dateShopCheckout } from './briefs-sales-6';
import { cargoBikeWorkshops } from './briefs-sales-7';
import type { Brief } from './types';

export const briefsSales: readonly Brief[] = [
  renewalAttribution,
  cargoBikeWorkshops,
  locksmithPaidSearch,
  calibrationOutreach,
  machineDealerCrm,
  furnitureSeoMove,
  seedShopNewsletter,
  irrigationDealers,
  gaugeFairAppointments,
  swimmingPoolChannels,
  dateShopCheckout,
];
