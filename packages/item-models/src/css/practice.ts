import { code } from '../code-text';
import type { PracticeModel } from '../program/practice';
import { ask, askPage, pageListings, say, sayPixels } from './page';

const parameters = { structure: {}, surface: {} };

const button = {
  html: code`
    <nav class="bar">
      <button class="order main">Order</button>
    </nav>
  `,
  css: code`
    .main.order { color: teal; }
    nav button.order { color: crimson; }
    .order { color: navy !important; }
    .bar .order { color: purple; }
  `,
};

const sidebar = {
  html: code`
    <div class="shop">
      <div class="filter"></div>
      <div class="goods"></div>
    </div>
  `,
  css: code`
    .shop { display: flex; gap: 30px; width: 920px; }
    .filter { flex: none; width: 200px; padding: 0 10px; }
    .goods { flex: 1; }
  `,
};

const card = {
  html: code`
    <div class="card">
      <div class="label"></div>
    </div>
  `,
  css: code`
    .card { font-size: 20px; }
    .label { font-size: 0.8em; padding-left: 2em; height: 30px; }
  `,
};

const columns = {
  html: code`
    <div class="wall">
      <div class="photo"></div>
      <div class="photo"></div>
    </div>
  `,
  css: code`
    .wall { display: grid; grid-template-columns: 1fr 3fr; gap: 40px; width: 840px; }
    .photo { height: 100px; }
  `,
};

/** The open questions of the CSS test. */
export const cssPractice: readonly PracticeModel[] = [
  {
    id: 'css-practice-important',
    objective: 'cascade',
    rationale: 'An important declaration comes before all others of the sheet, however light its selector.',
    reasons: {
      'last-counts': 'The last rule is no important one, and order is looked at only between equals.',
      'heavier-selector': 'nav button.order weighs one class and two types, less than the two classes of .main.order.',
      'two-classes': 'Two classes weigh more than one, but importance is looked at before weight.',
    },
    variant: {
      parameters,
      stem: 'In which colour is the word on the button shown?',
      listings: pageListings(button),
      asks: 'output',
      key: askPage(button, ask.style('.order', 'color')),
      mutants: [
        { misconception: 'last-counts', program: say('purple') },
        { misconception: 'heavier-selector', program: say('crimson') },
        { misconception: 'two-classes', program: say('teal') },
      ],
    },
  },
  {
    id: 'css-practice-flex',
    objective: 'flexbox',
    rationale: 'The filter takes 200 and twice 10 pixels, the gap 30; the goods grow over the 670 that are left.',
    reasons: {
      'padding-inside': 'Without box-sizing: border-box the padding comes on top of the declared width.',
      'gap-free': 'The gap is taken off before free space is shared.',
      'whole-row': 'flex: 1 shares what is left, and .filter has a width of its own.',
    },
    variant: {
      parameters,
      stem: 'How wide is .goods?',
      listings: pageListings(sidebar),
      asks: 'output',
      key: askPage(sidebar, ask.box('.goods', 'width')),
      mutants: [
        { misconception: 'padding-inside', program: sayPixels('920 - 200 - 30') },
        { misconception: 'gap-free', program: sayPixels('920 - 220') },
        { misconception: 'whole-row', program: sayPixels('920 / 2') },
      ],
    },
  },
  {
    id: 'css-practice-em',
    objective: 'units',
    rationale:
      'em in a padding refers to the font size of the element itself: 0.8 times 20 is 16, and twice that is 32.',
    reasons: {
      'parent-size': 'Only in font-size itself does em refer to the parent.',
      'square-of-factor': 'The factor of the font size counts once.',
      'own-em-once': 'The padding is 2em, not the font size.',
    },
    variant: {
      parameters,
      stem: 'Which padding-left does .label get in pixels?',
      listings: pageListings(card),
      asks: 'output',
      key: askPage(card, ask.style('.label', 'padding-left')),
      mutants: [
        { misconception: 'parent-size', program: sayPixels('2 * 20') },
        { misconception: 'square-of-factor', program: sayPixels('2 * 20 * 0.8 * 0.8') },
        { misconception: 'own-em-once', program: sayPixels('20 * 0.8') },
      ],
    },
  },
  {
    id: 'css-practice-grid',
    objective: 'grid',
    rationale:
      'The gap of 40 pixels is taken off first; of the 800 that are left the second column gets three quarters.',
    reasons: {
      'gap-counted-late': 'Fractions share what is left after the gap.',
      'thirds-of-all': 'There are four fractions, of which the second column has three.',
      'equal-columns': 'fr is a share by its number, not an equal part.',
    },
    variant: {
      parameters,
      stem: 'How wide is the second .photo?',
      listings: pageListings(columns),
      asks: 'output',
      key: askPage(columns, ask.box('.photo:nth-child(2)', 'width')),
      mutants: [
        { misconception: 'gap-counted-late', program: sayPixels('840 * 3 / 4') },
        { misconception: 'thirds-of-all', program: sayPixels('(840 - 40) / 3') },
        { misconception: 'equal-columns', program: sayPixels('(840 - 40) / 2') },
      ],
    },
  },
];
