import type { DemoClient } from './types';

export const clientsSoftware: readonly DemoClient[] = [
  {
    slug: 'armazens-quintela',
    name: 'Armazéns Quintela & Ramires',
    country: 'PT',
    timeZone: 'Europe/Lisbon',
    field: 'software',
    about:
      'Wholesaler of tableware, linen and kitchen equipment to hotels and restaurants, with two warehouses near Lisbon and about 11,000 articles in stock.',
  },
  {
    slug: 'saaristoreitit-nauvo',
    name: 'Saaristoreitit Nauvo',
    country: 'FI',
    timeZone: 'Europe/Helsinki',
    field: 'software',
    about:
      'Runs four small ferries between nineteen islands of the south-western archipelago, all year round, for residents, school children and summer visitors.',
  },
  {
    slug: 'shantala-diagnostics',
    name: 'Shantala Diagnostics',
    country: 'IN',
    timeZone: 'Asia/Kolkata',
    field: 'software',
    about:
      'Pathology laboratory in Mysuru with one central lab and fourteen collection points; around 2,300 samples on a weekday.',
  },
  {
    slug: 'bayt-al-sidra',
    name: 'Bayt Al-Sidra Provisions',
    country: 'KW',
    timeZone: 'Asia/Kuwait',
    field: 'software',
    about:
      'Family grocer in Hawalli selling dates, honey, spices and rice, from two shops and an online store that delivers the same day.',
  },
  {
    slug: 'thornbeck-seed-library',
    name: 'Thornbeck Seed Library',
    country: 'GB',
    timeZone: 'Europe/London',
    field: 'software',
    about:
      'Members’ charity in Northumberland that keeps and lends 3,200 heritage vegetable varieties; two staff and some forty volunteers.',
  },
];
