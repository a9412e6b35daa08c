import { element } from './element';
import { examine, type Outcome } from './examine';
import { choose, isCurrent, label, languageNames, words } from './language';
import { headlineOf, verdict } from './verdict';

const proofFile = element('input', {
  type: 'file',
  id: 'proof',
  accept: '.json,application/json',
  'aria-describedby': 'proof-hint',
});
const trustText = element('textarea', {
  id: 'trust',
  rows: '5',
  spellcheck: 'false',
  'aria-describedby': 'trust-hint',
});
const trustFile = element('input', { type: 'file', id: 'trust-file' });
const found = element('section');
/** Says the verdict alone to those who hear the page; the rest is read where it stands. */
const announced = element('p', { role: 'status', class: 'hidden' });
const languageGroup = element('div', { role: 'group' });
const languageButtons = languageNames.map(([language, name]) => {
  const button = element('button', { type: 'button', lang: language }, name);
  button.addEventListener('click', () => {
    choose(language);
    markLanguage();
    if (found.hasChildNodes()) void check();
  });
  return [language, button] as const;
});

/** The file that was dropped or chosen last. */
let proof: File | undefined;

let checks = 0;

/** What was found before goes first, so that it never stands beside a file or key that it is not about. */
async function check(): Promise<void> {
  forget();
  const own = checks;
  const outcome = await examined(proof);
  if (own !== checks) return;
  found.replaceChildren(...verdict(outcome));
  announced.textContent = headlineOf(outcome);
}

function forget(): void {
  checks += 1;
  found.replaceChildren();
  announced.textContent = '';
}

/** Whatever goes wrong, such as a file that has changed since it was chosen, is an answer to whoever asks. */
async function examined(file: File | undefined): Promise<Outcome> {
  try {
    return examine({ file: await file?.text(), trust: trustText.value });
  } catch (error) {
    console.error(error);
    return { is: 'not_read' };
  }
}

function markLanguage(): void {
  const { title, languages, verdict: name } = words();
  document.title = `Assay: ${title}`;
  languageGroup.setAttribute('aria-label', languages);
  found.setAttribute('aria-label', name);
  for (const [language, button] of languageButtons) button.setAttribute('aria-pressed', String(isCurrent(language)));
}

function form(): HTMLFormElement {
  const made = element(
    'form',
    {},
    element(
      'h2',
      { class: 'hidden' },
      label(({ form: title }) => title),
    ),
    element(
      'label',
      { for: 'proof' },
      label(({ file }) => file),
    ),
    element(
      'p',
      { id: 'proof-hint', class: 'hint' },
      label(({ fileHint }) => fileHint),
    ),
    proofFile,
    element(
      'label',
      { for: 'trust' },
      label(({ trust }) => trust),
    ),
    element(
      'p',
      { id: 'trust-hint', class: 'hint' },
      label(({ trustHint }) => trustHint),
    ),
    trustText,
    element(
      'label',
      { for: 'trust-file', class: 'minor' },
      label((said) => said.trustFile),
    ),
    trustFile,
    element(
      'button',
      { type: 'submit', class: 'primary' },
      label((said) => said.check),
    ),
  );
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  return made;
}

function listen(): void {
  proofFile.addEventListener('change', () => {
    proof = proofFile.files?.[0];
    void check();
  });
  trustText.addEventListener('input', forget);
  trustFile.addEventListener('change', () => void takeTrust(trustFile.files?.[0]));
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    const files = event.dataTransfer?.files;
    if (!files?.[0]) return;
    // The field names the file as if it had been chosen there.
    proofFile.files = files;
    proof = files[0];
    void check();
  });
}

async function takeTrust(file: File | undefined): Promise<void> {
  if (!file) return;
  trustText.value = await file.text();
  if (proof) await check();
}

languageGroup.append(...languageButtons.map(([, button]) => button));
document.body.append(
  element(
    'header',
    {},
    languageGroup,
    element(
      'h1',
      {},
      label(({ title }) => title),
    ),
    element(
      'p',
      { class: 'lead' },
      label(({ lead }) => lead),
    ),
    element(
      'p',
      {},
      label(({ alone }) => alone),
    ),
  ),
  element('main', {}, form(), announced, found),
);
document.documentElement.lang = languageNames.find(([language]) => isCurrent(language))?.[0] ?? 'en';
markLanguage();
listen();
