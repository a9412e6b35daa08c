type Cell = {
  readonly element: Element;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
type Table = { readonly cells: readonly Cell[]; readonly at: (x: number, y: number) => Cell | undefined };

/**
 * The header cells of a cell, in the order of the table: those that a screen reader may read with it.
 *
 * Source: HTML Standard, 4.9.12.2 Forming relationships between data cells and header cells, without row and column
 * groups.
 */
export function headersOf(table: Element, element: Element): Element[] {
  const grid = gridOf(table);
  const cell = grid.cells.find((each) => each.element === element);
  if (!cell) return [];
  const named = element.getAttribute('headers');
  if (named !== null) return named.split(/\s+/).flatMap((id) => table.querySelector(`[id="${id}"]`) ?? []);
  const rows = Array.from({ length: cell.height }, (_, at) => scan(grid, cell, cell.x, cell.y + at, -1, 0));
  const columns = Array.from({ length: cell.width }, (_, at) => scan(grid, cell, cell.x + at, cell.y, 0, -1));
  const found = new Set(
    [...rows, ...columns].flat().filter(({ element: { textContent } }) => textContent?.trim() !== ''),
  );
  return grid.cells.filter((each) => found.has(each)).map((each) => each.element);
}

function gridOf(table: Element): Table {
  const cells: Cell[] = [];
  const at = (x: number, y: number) =>
    cells.find((cell) => cell.x <= x && x < cell.x + cell.width && cell.y <= y && y < cell.y + cell.height);
  [...table.querySelectorAll('tr')].forEach((row, y) => {
    let x = 0;
    for (const element of row.children) {
      while (at(x, y)) x += 1;
      const span = (name: string) => Math.max(1, Number(element.getAttribute(name) ?? 1));
      cells.push({ element, x, y, width: span('colspan'), height: span('rowspan') });
    }
  });
  return { cells, at };
}

function isData(cell: Cell | undefined): boolean {
  return cell?.element.localName === 'td';
}

function isColumnHeader({ cells }: Table, { element, y, height }: Cell): boolean {
  const scope = element.getAttribute('scope');
  if (scope === 'col') return true;
  return scope === null && !cells.some((each) => isData(each) && each.y < y + height && y < each.y + each.height);
}

function isRowHeader(table: Table, cell: Cell): boolean {
  const { element, x, width } = cell;
  const scope = element.getAttribute('scope');
  if (scope === 'row') return true;
  const isAlone = !table.cells.some((each) => isData(each) && each.x < x + width && x < each.x + each.width);
  return scope === null && !isColumnHeader(table, cell) && isAlone;
}

/** Walks away from a cell and takes the headers that no nearer header of the same extent hides. */
function scan(table: Table, principal: Cell, fromX: number, fromY: number, dx: number, dy: number): Cell[] {
  const found: Cell[] = [];
  const opaque: Cell[] = [];
  let block: Cell[] = principal.element.localName === 'th' ? [principal] : [];
  let inBlock = block.length > 0;
  for (let [x, y] = [fromX + dx, fromY + dy]; x >= 0 && y >= 0; x += dx, y += dy) {
    const current = table.at(x, y);
    if (!current) continue;
    if (current.element.localName === 'th') {
      inBlock = true;
      block.push(current);
      const isBlocked =
        dx === 0
          ? opaque.some((each) => each.x === current.x && each.width === current.width) ||
            !isColumnHeader(table, current)
          : opaque.some((each) => each.y === current.y && each.height === current.height) ||
            !isRowHeader(table, current);
      if (!isBlocked) found.push(current);
    } else if (inBlock) {
      inBlock = false;
      opaque.push(...block);
      block = [];
    }
  }
  return found;
}
