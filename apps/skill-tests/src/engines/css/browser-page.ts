/// <reference lib="dom" />
import type { Browser, Page as BrowserPage } from '@playwright/test';

export type InBrowser = { readonly run: (program: string) => Promise<string>; readonly close: () => Promise<void> };

/** Runs the programs of CSS questions in a real browser, whose own cascade and layout then stand in for `assay/css`. */
export async function openInBrowser(browser: Browser): Promise<InBrowser> {
  const page: BrowserPage = await browser.newPage({ viewport: { width: 2400, height: 1600 } });
  await page.setContent('<!doctype html><title>CSS questions</title>');
  return { run: (program) => page.evaluate(runWithBrowserEngine, program), close: () => page.close() };
}

/** Serialised into the page: nothing outside of it can be used. */
function runWithBrowserEngine(program: string): string {
  const colours = [
    'black white red green blue teal navy maroon olive purple crimson orange gold tomato indigo gray silver',
    'seagreen steelblue firebrick darkorange rebeccapurple slategray goldenrod royalblue darkgreen hotpink transparent',
    'coral chocolate peru orchid turquoise sienna salmon plum khaki tan lime aqua violet',
  ].flatMap((line) => line.split(' '));
  const names = new Map<string, string>();
  const probe = document.body.appendChild(document.createElement('i'));
  for (const name of colours) {
    probe.style.color = name;
    names.set(getComputedStyle(probe).color, name);
  }
  probe.remove();
  const frames: HTMLIFrameElement[] = [];
  const round = (value: number) => Math.round(value * 100) / 100;
  const open = ({
    html,
    css,
    width = 1000,
    height = 800,
  }: {
    html: string;
    css: string;
    width?: number;
    height?: number;
  }) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('style', `width:${width}px;height:${height}px;border:0;position:absolute;left:0;top:0`);
    document.body.append(frame);
    frames.push(frame);
    // Window units are right only once the frame itself has been laid out.
    frame.getBoundingClientRect();
    const inner = frame.contentDocument;
    const view = frame.contentWindow;
    if (!inner || !view) throw new Error('no frame');
    inner.open();
    inner.write(`<!doctype html><style>:where(body){margin:0}</style><style>${css}</style>${html}`);
    inner.close();
    const one = (selector: string): Element => {
      const element = inner.querySelector(selector);
      if (!element) throw new Error(`no element matches ${selector}`);
      return element;
    };
    const valueOf = (selector: string, property: string) =>
      view.getComputedStyle(one(selector)).getPropertyValue(property);
    return {
      style: (selector: string, property: string) => {
        const value = valueOf(selector, property);
        const pixels = /^(-?[\d.]+)px$/.exec(value)?.[1];
        if (pixels !== undefined) return `${round(Number(pixels))}px`;
        return names.get(value) ?? value;
      },
      used: (selector: string, property: string) => round(Number.parseFloat(valueOf(selector, property))),
      box: (selector: string) => {
        const { x, y, width: wide, height: high } = one(selector).getBoundingClientRect();
        return { x: round(x), y: round(y), width: round(wide), height: round(high) };
      },
      count: (selector: string) => inner.querySelectorAll(selector).length,
      ids: (selector: string) => [...inner.querySelectorAll(selector)].map(({ id }) => id),
      top: (...selectors: string[]) => {
        const rects = selectors.map((selector) => one(selector).getBoundingClientRect());
        const left = Math.max(...rects.map((rect) => rect.left));
        const right = Math.min(...rects.map((rect) => rect.right));
        const top = Math.max(...rects.map((rect) => rect.top));
        const bottom = Math.min(...rects.map((rect) => rect.bottom));
        const hit = inner.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
        const place = (selector: string) => hit.indexOf(one(selector));
        return selectors.toSorted((x, y) => place(x) - place(y))[0];
      },
    };
  };
  const lines: string[] = [];
  const print = (...words: unknown[]) => lines.push(words.join(' '));
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- the programs are our own
    new Function('require', 'console', program)(() => ({ open }), { log: print });
  } finally {
    for (const frame of frames) frame.remove();
  }
  return lines.join('\n');
}
