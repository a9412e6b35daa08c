import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** Which request a form makes. */
export const formRequests: ProgramFamily = {
  id: 'html-form-requests',
  version: 2,
  test: 'html',
  objective: 'forms',
  level: 'apply',
  title: 'Method, address and query of a form',
  predictedDifficulty: 0.5,
  status: 'active',
  source:
    'HTML Standard, 4.10.22.3 Form submission algorithm (“mutate action URL”, “submit as entity body”); 4.10.19.6 Form submission attributes',
  misconceptions: {
    'query-of-action-stays': 'The query of the action stays, and the entries are added.',
    'button-does-not-decide': 'formaction and formmethod of the pressed button change nothing.',
    'action-from-the-root': 'A relative action counts from the root of the site.',
    'default-is-post': 'A form without a method posts.',
    'space-as-percent': 'A space is sent as %20.',
    'no-action-is-root': 'A form without an action goes to the root of the site.',
    'page-query-stays': 'The query of the page stays.',
  },
  build: (random) => {
    const { things, items, name } = random.pick(sites);
    const path = things.toLowerCase();
    const page = `https://shop.example/${random.pick(['en', 'v2', 'store'])}/${path}${random.pick(['', '', '?page=3'])}`;
    const method = random.pick(['', 'get', 'post', '']);
    const action = random.pick(['find', '/find', 'find?lang=en', '', `../${path}/list`, '/find?sort=new']);
    const special = random.pick(['none', 'formaction', 'formmethod', 'none']);
    const [one, other] = random.shuffle(items.slice(0, 2));
    // With a space in it, wrong ideas about its code come apart in every request.
    const value = random.pick([
      `${one ?? ''} ${other ?? ''}`,
      `${one ?? ''} & ${other ?? ''}`,
      'salt & ice',
      '3/4 inch',
    ]);
    const button = {
      none: '<button>Go</button>',
      formaction: '<button formaction="/all">Go</button>',
      formmethod: `<button formmethod="${method === 'post' ? 'get' : 'post'}">Go</button>`,
    }[special];
    const attributes = [
      ...(method === '' ? [] : [`method="${method}"`]),
      ...(action === '' ? [] : [`action="${action}"`]),
    ];
    const html = [
      `<form${attributes.map((each) => ` ${each}`).join('')}>`,
      `  <input name="q" value="${value.replace('&', '&amp;')}">`,
      '  <input type="hidden" name="n" value="20">',
      `  ${button}`,
      '</form>',
    ].join('\n');
    const program = (
      change: { setup?: string; query?: string; base?: string; method?: string; text?: string } = {},
    ) => code`
      const { openPage } = require('assay/html');
      const page = openPage(${json(html)}, '${page}');
      const form = page.querySelector('form');
      const button = page.querySelector('button');
      ${change.setup ?? ''}
      const action = (button.getAttribute('formaction') ?? form.getAttribute('action')) || page.URL;
      const url = new URL(action, ${change.base ?? 'page.URL'});
      const method = ${change.method ?? "button.getAttribute('formmethod') ?? form.method"};
      const body = new URLSearchParams([...new page.defaultView.FormData(form, button)]);
      const entries = ${change.text ?? 'body.toString()'};
      if (method === 'get') url.search = ${change.query ?? 'entries'};
      console.log(\`\${method.toUpperCase()} \${url.pathname}\${url.search}\`);
      console.log(method === 'get' ? 'no body' : 'body: ' + entries);
    `;
    const otherMethod = method === 'post' ? 'get' : 'post';
    const sends = special === 'formmethod' ? otherMethod : method || 'get';
    const ideas = [
      {
        on: sends === 'get' && action.includes('?') && special !== 'formaction',
        misconception: 'query-of-action-stays',
        program: program({ query: "url.search + (url.search ? '&' : '') + entries" }),
      },
      {
        on: special !== 'none',
        misconception: 'button-does-not-decide',
        program: program({ setup: "button.removeAttribute('formaction'); button.removeAttribute('formmethod');" }),
      },
      {
        on: method === '' && sends === 'get' && special !== 'formmethod',
        misconception: 'default-is-post',
        program: program({ method: "'post'" }),
      },
      {
        on: action === '' && special !== 'formaction',
        misconception: 'no-action-is-root',
        program: program({ setup: "form.setAttribute('action', '/');" }),
      },
      {
        on: sends === 'get' && page.includes('?'),
        misconception: 'page-query-stays',
        program: program({ query: "(new URL(page.URL).search ? new URL(page.URL).search + '&' : '') + entries" }),
      },
      {
        on: true,
        misconception: 'default-is-post',
        program: program({ method: "(button.getAttribute('formmethod') ?? form.method) === 'get' ? 'post' : 'get'" }),
      },
      { on: true, misconception: 'action-from-the-root', program: program({ base: "'https://shop.example/'" }) },
      {
        on: /[ &]/.test(value),
        misconception: 'space-as-percent',
        program: program({ text: "body.toString().replaceAll('+', '%20')" }),
      },
      {
        on: true,
        misconception: 'space-as-percent',
        program: program({
          text: "`q=${form.querySelector('input').value}&n=20`",
          query: "entries.replaceAll(' ', '%20')",
        }),
      },
      { on: true, misconception: 'action-from-the-root', program: program({ base: "page.URL.split('?')[0] + '/'" }) },
    ].filter(({ on }) => on);
    const [first = { misconception: 'default-is-post', program: program({ method: "'post'" }) }, ...others] = ideas;
    return {
      parameters: { structure: { method, action, special, page: page.includes('?') }, surface: { name, value, page } },
      stem: `A person presses “Go” in this form. Which request line and body does the browser send?`,
      listings: [listing('text', page, 'Address of the page'), listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [first, ...others],
    };
  },
};
