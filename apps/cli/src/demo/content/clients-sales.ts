import type { DemoClient } from './types';

/** All of them commission work for several firms: any brief of the field can come from any of them. */
export const clientsSales: readonly DemoClient[] = [
  {
    slug: 'vertriebskontor-enns',
    name: 'Vertriebskontor Enns',
    country: 'AT',
    timeZone: 'Europe/Vienna',
    field: 'sales',
    about:
      'Shared sales office for 33 family firms that have no sales staff of their own. Each task is described by the firm that needs it; we supply log-ins, sign data agreements and pay.',
  },
  {
    slug: 'northgate-growth-desk',
    name: 'Northgate Growth Desk',
    country: 'GB',
    timeZone: 'Europe/London',
    field: 'sales',
    about:
      'We run marketing operations for mid-sized firms and hand single jobs to freelancers. The firm speaks for itself in the brief and stays your contact until the work is accepted.',
  },
  {
    slug: 'sahyadri-trade-services',
    name: 'Sahyadri Trade Services Pvt. Ltd.',
    country: 'IN',
    timeZone: 'Asia/Kolkata',
    field: 'sales',
    about:
      'Export and marketing support for manufacturers and online shops, based in Pune with a second desk in Salmiya. We publish our members’ tasks as they wrote them.',
  },
  {
    slug: 'izba-handlowa-nad-warta',
    name: 'Izba Handlowa nad Wartą',
    country: 'PL',
    timeZone: 'Europe/Warsaw',
    field: 'sales',
    about:
      'A chamber of commerce with 210 members, a third of them online shops. The marketing fund pays for one project per member and year; the member writes the brief and judges the result.',
  },
  {
    slug: 'cabinet-nyirahabimana',
    name: 'Cabinet Nyirahabimana & Associés',
    country: 'RW',
    timeZone: 'Africa/Kigali',
    field: 'sales',
    about:
      'Commercial agency in Kigali and Brussels. We act for producers and operators from Japan to Finland who want someone to own their tenders, lists and campaigns; their briefs go out in their words.',
  },
];
