import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

/** What a client misses or sees twice while a list changes between pages. */
export const pageDrift: ProgramFamily = {
  id: 'http-page-drift',
  version: 1,
  test: 'http',
  objective: 'collections',
  level: 'analyse',
  title: 'Pages of a list that changes',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'RFC 8288, 3 Link Serialisation (next); OpenSearch 1.1, startIndex; RFC 9110, 9.3.1 GET',
  misconceptions: {
    'list-stands-still': 'The pages belong to the list as it was at the first request.',
    'offset-remembers': 'An offset goes on after the last entry that was seen.',
    'drift-the-other-way': 'New entries make a client miss some, removed ones make it see some twice.',
    'cursor-counts': 'A cursor counts places as an offset does.',
    'sorted-at-the-end': 'New entries come at the end of the list.',
  },
  build: (random) => {
    const { list } = random.pick(services);
    const size = random.pick([3, 4]);
    const count = size * 3;
    const top = random.int(30, 80);
    const ids = Array.from({ length: count }, (_, at) => top - at);
    const by = random.pick(['offset', 'offset', 'cursor']);
    const newest = random.chance(0.7);
    const kinds = random.pick([
      ['add', 'remove'],
      ['add', 'add'],
      ['remove', 'remove'],
      ['remove', 'add'],
    ] as const);
    const order = newest ? ids : ids.toReversed();
    const removed = random.sample(order.slice(0, size), 2);
    const changes = kinds.map((kind, at) =>
      kind === 'add'
        ? { kind, ids: at === 0 ? [top + 1] : [top + 2, top + 3].slice(0, random.int(1, 2)) }
        : { kind, ids: [removed[at] ?? 0] },
    );
    const program = (change: { by?: string; moves?: string; add?: string } = {}) => code`
      let entries = ${json(order)};
      const seen = [];
      let last = null;
      const changes = ${json(changes)};
      for (let page = 0; page < 3; page += 1) {
        const by = '${change.by ?? by}';
        const places = by === 'offset' ? page * ${size} : entries.findIndex((id) => (${newest} ? id < last : id > last));
        const from = page === 0 ? 0 : places;
        const part = from < 0 ? [] : entries.slice(from, from + ${size});
        seen.push(...part);
        last = part.at(-1) ?? last;
        const { kind, ids } = changes[page] ?? { kind: 'none', ids: [] };
        ${change.moves ?? ''}
        if (kind === 'add') entries = ${change.add ?? (newest ? '[...ids.toReversed(), ...entries]' : '[...entries, ...ids]')};
        if (kind === 'remove') entries = entries.filter((id) => !ids.includes(id));
      }
      const twice = [...new Set(seen.filter((id, at) => seen.indexOf(id) !== at))].sort((x, y) => x - y);
      const missed = ${json(order)}.filter((id) => !seen.includes(id)).sort((x, y) => x - y);
      console.log('twice: ' + (twice.join(', ') || 'none'));
      console.log('missed: ' + (missed.join(', ') || 'none'));
    `;
    const shown = changes.map(
      ({ kind, ids: which }, at) =>
        `after page ${at + 1}: ${which.join(' and ')} ${kind === 'add' ? 'added' : 'removed'}`,
    );
    const opposite =
      "if (kind === 'add') { entries = entries.slice(ids.length); continue; } if (kind === 'remove') { entries = [...ids.map((id) => -id), ...entries]; continue; }";
    const query =
      by === 'offset'
        ? `GET /${list}?limit=${size}&offset=${size}`
        : `GET /${list}?limit=${size}&${newest ? 'before' : 'after'}=<id>`;
    return {
      parameters: {
        structure: { by, newest, kinds: kinds.join(' '), size },
        surface: { list, top, removed: removed.join(' ') },
      },
      stem: `A client reads three pages of /${list}, sorted by id, ${newest ? 'highest' : 'lowest'} first, ${by === 'offset' ? 'by offset' : 'each from the last id that it has seen'}. Between them the list changes. Which of the first ${count} entries does it see twice, and which does it miss?`,
      listings: [
        listing('text', `${order.join(' ')}\n${shown.join('\n')}`, 'The list at first, and its changes'),
        listing('http', query, 'How page 2 is asked for'),
      ],
      asks: 'output',
      key: program(),
      mutants: [
        by === 'offset'
          ? { misconception: 'offset-remembers', program: program({ by: 'cursor' }) }
          : { misconception: 'cursor-counts', program: program({ by: 'offset' }) },
        { misconception: 'drift-the-other-way', program: program({ by: 'offset', moves: opposite }) },
        {
          misconception: 'sorted-at-the-end',
          program: program({ add: newest ? '[...entries, ...ids]' : '[...ids, ...entries]' }),
        },
        { misconception: 'list-stands-still', program: program({ moves: 'continue;' }) },
        {
          misconception: 'sorted-at-the-end',
          program: program({ by: 'offset', add: newest ? '[...entries, ...ids]' : '[...ids, ...entries]' }),
        },
        {
          misconception: 'drift-the-other-way',
          program: program({ by: 'offset', moves: 'if (page === 1) continue;' }),
        },
        { misconception: 'list-stands-still', program: program({ by: 'offset', moves: 'if (page === 0) continue;' }) },
      ],
    };
  },
};
