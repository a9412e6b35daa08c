import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** Which of several texts names a control. */
export const nameSources: ProgramFamily = {
  id: 'html-name-sources',
  version: 1,
  test: 'html',
  objective: 'names',
  level: 'apply',
  title: 'Which text names a control',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'Accessible Name and Description Computation 1.2, 4.3.2; HTML Accessibility API Mappings 1.0, 4.1',
  misconceptions: {
    'visible-text-first': 'What can be seen on the element comes before any attribute.',
    'title-first': 'A title comes before all else.',
    'label-attribute-before-reference': 'aria-label comes before aria-labelledby.',
    'hidden-text-cannot-name': 'Hidden text gives no name even where it is referred to.',
    'all-texts-together': 'All texts together make the name.',
    'first-reference-only': 'Of several references the first one counts.',
  },
  build: (random) => {
    const { items, action, thing, name } = random.pick(sites);
    const [a, b] = random.shuffle(items);
    const tag = random.pick(['button', 'a', 'input']);
    const sources = random.pick([
      ['reference', 'label', 'content'],
      ['label', 'content', 'title'],
      ['references', 'content', 'title'],
      ['hidden-reference', 'content', 'title'],
      ['hidden-reference', 'label', 'title'],
      ['references', 'label', 'title'],
      ['reference', 'content', 'title', 'label'],
      ['content', 'title'],
    ]);
    const has = (source: string) => sources.some((each) => each === source);
    const isHidden = has('hidden-reference');
    const references = has('references') ? 'x1 x2' : has('reference') || isHidden ? 'x1' : '';
    const visible = tag === 'input' ? '' : has('content') ? action : '';
    const attributes = [
      ...(tag === 'a' ? [`href="/${thing}"`] : []),
      ...(has('label') ? [`aria-label="Choose ${thing}"`] : []),
      ...(references === '' ? [] : [`aria-labelledby="${references}"`]),
      ...(has('title') ? [`title="Opens the ${thing} page"`] : []),
      ...(tag === 'input' && has('content') ? ['id="f"'] : []),
      ...(tag === 'input' ? [`placeholder="e.g. ${b}"`] : []),
    ];
    const open = `<${tag} ${random.shuffle(attributes).join('\n  ')}>`;
    const lines = [
      ...(references === '' ? [] : [`<h2 id="x1"${isHidden ? ' hidden' : ''}>${a}</h2>`]),
      ...(has('references') ? [`<p id="x2">${b}</p>`] : []),
      ...(tag === 'input' && has('content') ? [`<label for="f">${action}</label>`] : []),
      ...(tag === 'input'
        ? [open]
        : [`${open}${visible === '' ? '<svg aria-hidden="true"></svg>' : visible}</${tag}>`]),
    ];
    const html = lines.join('\n');
    const program = (change: string) => code`
      const { openPage, nameOf } = require('assay/html');
      const page = openPage(${json(html)});
      const element = page.querySelector('${tag}');
      const without = (...names) => names.forEach((name) => element.removeAttribute(name));
      const ownText = () => element.textContent || (page.querySelector('label')?.textContent ?? '');
      const name = (${change})(element);
      console.log(name === '' ? 'no name' : name);
    `;
    const shuffled = random.shuffle([
      { misconception: 'title-first', program: program('(element) => element.title || nameOf(element)') },
      {
        misconception: 'all-texts-together',
        program: program(
          "(element) => [ownText(), element.getAttribute('aria-label'), page.querySelector('h2')?.textContent, element.title].filter(Boolean).join(' ')",
        ),
      },
      {
        misconception: 'label-attribute-before-reference',
        program: program("(element) => { without('aria-labelledby'); return nameOf(element); }"),
      },
      { misconception: 'visible-text-first', program: program('(element) => ownText() || nameOf(element)') },
      {
        misconception: 'first-reference-only',
        program: program("(element) => page.querySelector('h2')?.textContent ?? element.placeholder ?? ''"),
      },
      {
        misconception: 'hidden-text-cannot-name',
        program: program("(element) => { page.querySelector('[hidden]')?.remove(); return nameOf(element); }"),
      },
      { misconception: 'title-first', program: program("(element) => element.placeholder || element.title || ''") },
      { misconception: 'hidden-text-cannot-name', program: program("() => ''") },
    ]);
    const wanted = isHidden
      ? 'hidden-text-cannot-name'
      : has('references')
        ? 'first-reference-only'
        : has('reference') && has('label')
          ? 'label-attribute-before-reference'
          : has('label') && has('content')
            ? 'visible-text-first'
            : 'title-first';
    const first = shuffled.find(({ misconception }) => misconception === wanted) ??
      shuffled[0] ?? { misconception: wanted, program: program("() => ''") };
    return {
      parameters: { structure: { tag, sources: sources.join(' ') }, surface: { name, a, b, action } },
      stem: `What is the accessible name of the ${tag} element?`,
      listings: [listing('html', html)],
      asks: 'prose',
      key: program('nameOf'),
      mutants: [first, ...shuffled.filter((each) => each !== first)],
    };
  },
};
