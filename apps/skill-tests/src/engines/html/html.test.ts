import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings';
import { imageSource, sizeOf } from './image-source';
import { politenessOf } from './live-region';
import { isExposed, nameOf, openPage, treeOf } from './page';
import { landmarksOf, roleOf } from './role';
import { tabOrder } from './tab-order';
import { headersOf } from './table-headers';

const only = (html: string): Element => openPage(html).body.firstElementChild ?? openPage('').body;
const ids = (elements: readonly Element[]) => elements.map(({ id }) => id).join(' ');

it('a paragraph ends where a block begins, and what does not belong into a table goes before it', () => {
  expect(treeOf('<p>a<div>b</div>c</p>')).toBe('p\n| "a"\ndiv\n| "b"\n"c"\np');
  expect(treeOf('<table>x<tr><td>1</table>')).toBe('"x"\ntable\n| tbody\n| | tr\n| | | td\n| | | | "1"');
});

it('names come from aria-labelledby, aria-label, the element itself and title, in this order', () => {
  const page = openPage('<p id=a>One</p><button aria-label=Two aria-labelledby=a title=Four>Three</button>');
  expect(nameOf(page.querySelector('button') ?? page.body)).toBe('One');
  expect(nameOf(only('<button title=Four>Three</button>'))).toBe('Three');
});

describe('roles', () => {
  it('follow HTML-AAM', () => {
    expect(roleOf(only('<a>x</a>'))).toBe('generic');
    expect(roleOf(only('<a href=/>x</a>'))).toBe('link');
    expect(roleOf(only('<img alt="">'))).toBe('none');
    expect(roleOf(only('<section>x</section>'))).toBe('generic');
    expect(roleOf(only('<section aria-label=News>x</section>'))).toBe('region');
    expect(roleOf(only('<select multiple></select>'))).toBe('listbox');
    expect(roleOf(only('<input type=search>'))).toBe('searchbox');
    expect(roleOf(only('<input list=x>'))).toBe('combobox');
  });

  it('make a landmark of a header of the page alone', () => {
    const page = openPage(
      '<header id=a></header><main id=b><article><header id=c></header></article></main><footer id=d>',
    );
    expect(ids(landmarksOf(page))).toBe('a b d');
  });
});

it('Tab goes through positive numbers first, then through the page, once into a group of radio buttons', () => {
  const page =
    openPage(`<a id=a href=/>a</a><a id=b>b</a><button id=c tabindex=2>c</button><button id=d tabindex=1>d</button>
    <input id=e type=radio name=r><input id=f type=radio name=r checked><fieldset disabled><legend><input id=g></legend><input id=h>
    </fieldset><details><summary id=i>s</summary><button id=j>j</button></details><div id=k tabindex=0></div>
    <button id=l tabindex=-1>l</button><div hidden><input id=m></div><input id=n type=hidden>`);
  expect(ids(tabOrder(page))).toBe('d c a f g i k');
});

describe('headers of a cell', () => {
  // Source: HTML Standard, 4.9.12, the examples of a table with and without scope.
  const find = (html: string, id: string) => {
    const page = openPage(html);
    return headersOf(page.querySelector('table') ?? page.body, page.querySelector(`#${id}`) ?? page.body);
  };

  it('stand above and before it', () => {
    const html = '<table><tr><th id=a>A<th id=b>B<tr><th id=c scope=row>C<td id=x>1</table>';
    expect(ids(find(html, 'x'))).toBe('b c');
  });

  it('are none of a row that has data, without scope', () => {
    expect(ids(find('<table><tr><td>A<th id=b>B<tr><td>C<td id=x>1</table>', 'x'))).toBe('');
    expect(ids(find('<table><tr><td>A<th id=b scope=col>B<tr><td>C<td id=x>1</table>', 'x'))).toBe('b');
  });

  it('hide those of the same extent behind them, and yield to the attribute headers', () => {
    const two =
      '<table><tr><th id=a colspan=2>A<tr><th id=b>B<th id=c>C<tr><td id=x>1<td>2<tr><th id=d>D<th>E<tr><td id=y>3<td>4</table>';
    expect(ids(find(two, 'x'))).toBe('a b');
    expect(ids(find(two, 'y'))).toBe('a d');
    expect(ids(find('<table><tr><th id=a>A<th id=b>B<tr><td id=x headers=a>1<td>2</table>', 'x'))).toBe('a');
  });
});

it('an image comes from the smallest file that is sharp enough', () => {
  const image = only('<img srcset="s.jpg 400w, m.jpg 800w, l.jpg 1600w" sizes="(max-width: 600px) 100vw, 50vw">');
  expect(imageSource(image, { width: 500, density: 1 })).toBe('m.jpg');
  expect(imageSource(image, { width: 800, density: 1 })).toBe('s.jpg');
  expect(imageSource(image, { width: 1500, density: 2 })).toBe('l.jpg');
  expect(sizeOf('(min-width: 900px) 300px, 80vw', { width: 1000, density: 1 })).toBe(300);
  expect(imageSource(only('<img src="1.png" srcset="2.png 2x, 3.png 3x">'), { width: 500, density: 1.5 })).toBe(
    '2.png',
  );
});

it('the nearest live region decides', () => {
  const page = openPage(
    '<div role=status><p id=a></p><p id=b aria-live=off></p></div><div role=timer id=c></div><output id=d></output>',
  );
  const of = (id: string) => politenessOf(page.querySelector(`#${id}`) ?? page.body);
  expect(['a', 'b', 'c', 'd'].map(of)).toEqual(['polite', 'off', 'off', 'polite']);
});

it('hidden content meets nobody, and axe finds what is broken', async () => {
  expect(isExposed(only('<p aria-hidden=true>x</p>'))).toBe(false);
  expect(isExposed(only('<p>x</p>'))).toBe(true);
  const html = '<img src=a.png><button></button>';
  const rules = ['image-alt', 'button-name', 'label'];
  expect(await findingsOf(html, rules)).toEqual(['button-name', 'image-alt']);
  expect(await findingsOf('<p>fine</p>', rules)).toEqual([]);
});
