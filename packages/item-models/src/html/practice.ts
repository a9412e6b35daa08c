import { code } from '../code-text';
import { listing } from '../program/listing';
import type { PracticeModel } from '../program/practice';

const parameters = { structure: {}, surface: {} };

const searchButton =
  '<button title="Opens a page" aria-label="Search">\n  <svg aria-hidden="true"></svg> Go\n</button>';
const name = (change: string) => code`
  const { openPage, nameOf } = require('assay/html');
  const button = openPage(${JSON.stringify(searchButton)}).querySelector('button');
  ${change}
  console.log(nameOf(button));
`;

const nested = '<p>Our hours:\n  <ul><li>Daily</li></ul>\n</p>';
const children = (html: string) => code`
  const { openPage } = require('assay/html');
  const page = openPage(${JSON.stringify(html)});
  console.log([...page.body.children].map(({ localName }) => localName).join(', '));
`;

const settings =
  '<input id="A">\n<button id="B" disabled>Save</button>\n<a id="C">Help</a>\n<a id="D" href="/">Home</a>';
const stops = (change: string) => code`
  const { openPage } = require('assay/html');
  const { tabOrder } = require('assay/tab-order');
  const page = openPage(${JSON.stringify(settings)});
  ${change}
  console.log(tabOrder(page).map(({ id }) => id).join(' '));
`;

const order =
  '<form>\n  <input name="size" value="L">\n  <input type="checkbox" name="gift">\n  <input id="note" value="Hi">\n</form>';
const entries = (change: string) => code`
  const { openPage } = require('assay/html');
  const page = openPage(${JSON.stringify(order)});
  ${change}
  const data = new page.defaultView.FormData(page.querySelector('form'));
  console.log([...data].map(([name, value]) => \`\${name}=\${value}\`).join(', '));
`;

/** The open questions of the test of HTML and accessibility. */
export const htmlPractice: readonly PracticeModel[] = [
  {
    id: 'html-practice-name',
    objective: 'names',
    rationale: 'aria-label comes before the content of a button, and both come before its title.',
    reasons: {
      'content-first': 'The content names a button only where neither aria-labelledby nor aria-label does.',
      'title-first': 'A title names an element only where nothing else does; here it is the description.',
      'both-together': 'One source makes the name; they are not put together.',
    },
    variant: {
      parameters,
      stem: 'What is the accessible name of this button?',
      listings: [listing('html', searchButton)],
      asks: 'prose',
      key: name(''),
      mutants: [
        { misconception: 'content-first', program: name("button.removeAttribute('aria-label');") },
        { misconception: 'title-first', program: name("button.setAttribute('aria-label', button.title);") },
        {
          misconception: 'both-together',
          program: name("button.setAttribute('aria-label', 'Search ' + button.textContent.trim());"),
        },
      ],
    },
  },
  {
    id: 'html-practice-paragraph',
    objective: 'parsing',
    rationale: 'A list ends an open paragraph. The end tag </p> then finds none open and makes an empty one.',
    reasons: {
      'nested-as-written': 'A paragraph holds no lists: the list stands beside it.',
      'end-tag-ignored': 'An end tag </p> without an open paragraph is not ignored: it makes an empty one.',
      'wrapped-again': 'The list is not put into a paragraph of its own.',
    },
    variant: {
      parameters,
      stem: 'Which elements are children of the body after a browser has read this?',
      listings: [listing('html', nested)],
      asks: 'output',
      key: children(nested),
      mutants: [
        { misconception: 'nested-as-written', program: children('<p></p>') },
        { misconception: 'end-tag-ignored', program: children(nested.replace('</p>', '')) },
        { misconception: 'wrapped-again', program: children(nested.replace('<ul>', '<p></p><ul>')) },
      ],
    },
  },
  {
    id: 'html-practice-tab',
    objective: 'keyboard',
    rationale: 'Tab reaches fields, buttons that are not disabled, and links, which are a elements with an address.',
    reasons: {
      'disabled-is-a-stop': 'A disabled button takes no focus.',
      'anchor-without-address': 'Without href an a element is no link and takes no focus.',
      'fields-only': 'Links are stops as fields are.',
    },
    variant: {
      parameters,
      stem: 'Which elements does Tab reach, in their order?',
      listings: [listing('html', settings)],
      asks: 'output',
      key: stops(''),
      mutants: [
        { misconception: 'disabled-is-a-stop', program: stops("page.querySelector('button').disabled = false;") },
        { misconception: 'anchor-without-address', program: stops("page.querySelector('a').href = '/';") },
        {
          misconception: 'fields-only',
          program: stops("page.querySelectorAll('a').forEach((each) => each.remove());"),
        },
      ],
    },
  },
  {
    id: 'html-practice-entries',
    objective: 'forms',
    rationale: 'A form sends fields that have a name, and of boxes those only that are checked.',
    reasons: {
      'unchecked-is-sent': 'A box that is not checked sends nothing.',
      'id-is-enough': 'A field is sent by its name attribute; an id does not replace it.',
      'everything-is-sent': 'Neither the unchecked box nor the field without a name is sent.',
    },
    variant: {
      parameters,
      stem: 'A person changes nothing and sends this form. Which entries arrive?',
      listings: [listing('html', order)],
      asks: 'output',
      key: entries(''),
      mutants: [
        { misconception: 'unchecked-is-sent', program: entries("page.querySelector('[name=gift]').type = 'text';") },
        { misconception: 'id-is-enough', program: entries("page.querySelector('#note').name = 'note';") },
        {
          misconception: 'everything-is-sent',
          program: entries(
            "page.querySelector('[name=gift]').checked = true;\npage.querySelector('#note').name = 'note';",
          ),
        },
      ],
    },
  },
];
