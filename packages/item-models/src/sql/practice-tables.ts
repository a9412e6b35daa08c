import type { Table } from './table';

export const films: Table = {
  name: 'films',
  columns: [
    { name: 'id', type: 'integer primary key' },
    { name: 'title', type: 'text not null' },
    { name: 'rating', type: 'integer' },
  ],
  rows: [
    [1, 'Salt', 5],
    [2, 'Ferry', null],
    [3, 'Ash', 2],
    [4, 'Lantern', 4],
  ],
};

export const screenings: Table = {
  name: 'screenings',
  columns: [
    { name: 'id', type: 'integer primary key' },
    { name: 'hall', type: 'text not null' },
    { name: 'seats_sold', type: 'integer not null' },
    { name: 'starts_on', type: 'date not null' },
  ],
  rows: [
    [1, 'A', 40, '2026-05-01'],
    [2, 'A', 60, '2026-05-02'],
    [3, 'A', 80, '2026-05-03'],
    [4, 'B', 20, '2026-05-01'],
  ],
};

export const tags: Table = {
  name: 'tags',
  columns: [
    { name: 'film_id', type: 'integer not null' },
    { name: 'tag', type: 'text not null' },
  ],
  rows: [
    [1, 'drama'],
    [1, 'sea'],
    [4, 'drama'],
    [3, 'short'],
  ],
};

export const slots: Table = {
  name: 'slots',
  columns: [
    { name: 'id', type: 'integer primary key' },
    { name: 'morning', type: 'text' },
    { name: 'evening', type: 'text' },
  ],
  rows: [
    [1, 'Ash', 'Salt'],
    [2, 'Ferry', null],
  ],
};
