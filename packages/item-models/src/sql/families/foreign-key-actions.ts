import type { Program, SqlFamily } from '../variant';
import { drawWorld, parentTable } from '../world';
import type { Cell, Table } from '../table';

/** What deleting a parent does to rows that point at it. */
export const foreignKeyActions: SqlFamily = {
  id: 'sql-foreign-key-actions',
  version: 1,
  test: 'sql',
  objective: 'changing-data',
  level: 'apply',
  title: 'Deleting rows that others point at',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'PostgreSQL 18 documentation, 5.5.5 Foreign Keys',
  misconceptions: {
    'action-unknown': 'The reference is treated as if it had another ON DELETE action.',
    'partly-done': 'A refused DELETE still removes the rows that nothing points at.',
    'all-emptied': 'All references of the table are cleared.',
  },
  build: (random) => {
    const world = drawWorld(random);
    const { parent, child, ref, kind } = world;
    const parents = parentTable(random, world, 4);
    const [a = 0, b = 0, lonely = 0] = random.shuffle(parents.ids);
    const action = random.pick(['cascade', 'set null', 'restrict', 'set default']);
    const scope = random.pick(['one', 'two']);
    const [k1, k2, k3] = random.shuffle(world.kinds);
    const first = random.int(1, 6) * 10;
    const refs = random.shuffle([a, a, b, ...(random.chance(0.5) ? [b] : [])]);
    const rows = refs.map((value, at): Cell[] => [first + at, value, [k1, k2, k3][at % 3] ?? k1]);
    const type = (onDelete: string) =>
      `integer${onDelete === 'set default' ? ` default ${lonely}` : ''} references ${parent}${onDelete === 'none' ? '' : ` on delete ${onDelete}`}`;
    const children: Table = {
      name: child,
      columns: [
        { name: 'id', type: 'integer primary key' },
        { name: ref, type: type(action) },
        { name: kind, type: 'text' },
      ],
      rows,
    };
    const doomed =
      scope === 'one'
        ? `id = ${a}`
        : `id in (${a}, ${parents.ids.find((id) => id !== a && id !== b && id !== lonely) ?? b})`;
    const remove = `delete from ${parent} where ${doomed}`;
    const read = `select ${parent}.name, ${child}.id\nfrom ${parent}\nfull join ${child} on ${child}.${ref} = ${parent}.id`;
    const after = (effect: string): Program => {
      const loosen = `alter table ${child} drop constraint ${child}_${ref}_fkey`;
      const effects: Record<string, Program> = {
        cascade: [loosen, `delete from ${child} where ${ref} = ${a}`, remove, read],
        'set null': [loosen, `update ${child} set ${ref} = null where ${ref} = ${a}`, remove, read],
        restrict: [read],
        'set default': [loosen, `update ${child} set ${ref} = ${lonely} where ${ref} = ${a}`, remove, read],
        partly: [loosen, `${remove} and id <> ${a}`, read],
        emptied: [loosen, `update ${child} set ${ref} = null`, remove, read],
      };
      return effects[effect] ?? [read];
    };
    const others = (['cascade', 'set null', 'restrict', 'set default'] as const).filter((other) => other !== action);
    const [x, y, z] = random.shuffle(others);
    return {
      parameters: { structure: { action, scope }, surface: { world: parent } },
      tables: [parents, children],
      stem: 'What does the last query return? The row order does not matter.',
      code: `${remove};\n${read};`,
      asks: 'output',
      ordered: false,
      key: [remove, read],
      mutants: [
        { misconception: 'action-unknown', program: after(x ?? 'restrict') },
        { misconception: 'action-unknown', program: after(y ?? 'cascade') },
        { misconception: 'action-unknown', program: after(z ?? 'set null') },
        action === 'restrict' && scope === 'two'
          ? { misconception: 'partly-done', program: after('partly') }
          : { misconception: 'all-emptied', program: after('emptied') },
      ],
    };
  },
};
