import type { Random } from '../random';

/** Printed and shown work as freelancers are asked for it. */
const jobs = [
  { client: 'a jazz festival in Recife', piece: 'poster' },
  { client: 'a tea merchant in Colombo', piece: 'label' },
  { client: 'a theatre in Tbilisi', piece: 'programme' },
  { client: 'a bakery in Porto', piece: 'flyer' },
  { client: 'a museum in Osaka', piece: 'catalogue' },
  { client: 'a bicycle maker in Groningen', piece: 'brochure' },
  { client: 'a charity in Nairobi', piece: 'report' },
  { client: 'a vineyard near Mendoza', piece: 'folder' },
  { client: 'a school in Halifax', piece: 'yearbook' },
  { client: 'a ferry line in Split', piece: 'timetable' },
  { client: 'a soap maker in Aleppo', piece: 'card' },
  { client: 'a clinic in Jaipur', piece: 'leaflet' },
  { client: 'a bookshop in Montevideo', piece: 'bookmark' },
  { client: 'a choir in Tartu', piece: 'songbook' },
] as const;

type Job = (typeof jobs)[number];

export function drawJob(random: Random): Job {
  return random.pick(jobs);
}
