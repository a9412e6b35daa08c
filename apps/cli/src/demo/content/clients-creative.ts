import type { DemoClient } from './types';

/** All of them commission work for several houses: any brief of the field can come from any of them. */
export const clientsCreative: readonly DemoClient[] = [
  {
    slug: 'werkhof-saale',
    name: 'Werkhof Saale eG',
    country: 'DE',
    timeZone: 'Europe/Berlin',
    field: 'creative',
    about:
      'A cooperative of 46 small makers, choirs, clinics and utilities around Halle that shares one purchasing office. We post each member’s work in the member’s own words and check the delivery together.',
  },
  {
    slug: 'al-manar-print-and-media',
    name: 'Al Manar Print & Media Services',
    country: 'KW',
    timeZone: 'Asia/Kuwait',
    field: 'creative',
    about:
      'Print broker in Shuwaikh. Publishers, hospitals and food producers on three continents hand us their artwork; what our own studio of four cannot do in time, we place here under the customer’s description.',
  },
  {
    slug: 'tidemark-commissions',
    name: 'Tidemark Commissions',
    country: 'GB',
    timeZone: 'Europe/London',
    field: 'creative',
    about:
      'Two people in Hull who find and pay illustrators, editors and designers for organisations too small to have an art department. The brief you read is written by the organisation, not by us.',
  },
  {
    slug: 'kontor-for-form-vastkusten',
    name: 'Kontor för Form Västkusten, ideell förening för formgivning, bild och ljud',
    country: 'SE',
    timeZone: 'Europe/Stockholm',
    field: 'creative',
    about:
      'An association that runs the design desk for 120 member organisations, from museums to bench makers. Members write their own briefs; we hold the budget and answer within two working days.',
  },
  {
    slug: 'oficina-grafica-ibirapora',
    name: 'Oficina Gráfica Ibiraporã',
    country: 'BR',
    timeZone: 'America/Sao_Paulo',
    field: 'creative',
    about:
      'Production house with offices in Campinas and Gdynia. We place overflow work for our customers with freelancers and pass their texts on unchanged, including the complaints about what they have now.',
  },
];
