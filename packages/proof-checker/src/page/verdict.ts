import { toBase64 } from '@assay/transparency/base64';
import { proofSteps, type Examined, type ProofStep } from '@assay/transparency/examine-log-proof';
import { verifierKeyText } from '@assay/transparency/note-key';
import type { Trust } from '@assay/transparency/trust';
import { element } from './element';
import type { Outcome } from './examine';
import { words } from './language';

/** What the check found, in the language of the page. */
export function verdict(outcome: Outcome): readonly Node[] {
  const said = words();
  switch (outcome.is) {
    case 'no_file':
      return [refusal(said.noFile)];
    case 'no_key':
      return [refusal(said.noKey)];
    case 'bad_trust':
      return [refusal(said.badTrust)];
    case 'unreadable':
      return [refusal(said.unreadable[outcome.part]), verdictBox('bad')];
    case 'not_read':
      return [refusal(said.notRead)];
    case 'examined':
      return ofProofs(outcome.examined, outcome.trust);
  }
}

/** The verdict in a few words, for whoever hears it. */
export function headlineOf(outcome: Outcome): string {
  if (outcome.is !== 'examined') return verdict(outcome)[0]?.textContent ?? '';
  return headline(toneOfAll(outcome.examined, outcome.trust));
}

function refusal(text: string): Node {
  return element('p', { class: 'refusal' }, text);
}

function ofProofs(examined: readonly Examined[], trust: Trust | undefined): readonly Node[] {
  const tone = toneOfAll(examined, trust);
  const [first] = examined;
  if (examined.length === 1 && first) return [verdictBox(tone), ...proofParts(first, trust)];
  const valid = examined.filter((each) => each.isValid).length;
  const box = verdictBox(tone);
  box.append(element('p', {}, words().several(valid, examined.length)));
  return [box, ...examined.map((each) => oneOfSeveral(each, trust))];
}

type Tone = 'good' | 'bad' | 'attention';

/** What fits together proves nothing as long as only the file says whose key it is. */
function toneOf(isValid: boolean, trust: Trust | undefined): Tone {
  if (!isValid) return 'bad';
  return trust === undefined ? 'attention' : 'good';
}

function toneOfAll(examined: readonly Examined[], trust: Trust | undefined): Tone {
  return toneOf(
    examined.every((each) => each.isValid),
    trust,
  );
}

function verdictBox(tone: Tone): HTMLElement {
  const { validMeans, aloneMeans, validAlone, invalidMeans } = words();
  const meaning = { good: validMeans, bad: invalidMeans, attention: `${aloneMeans} ${validAlone}` }[tone];
  return element(
    'div',
    { class: `verdict ${tone}` },
    element('h2', {}, shape(tone), headline(tone)),
    element('p', {}, meaning),
  );
}

function headline(tone: Tone): string {
  const { valid, invalid, notProven } = words();
  return { good: valid, bad: invalid, attention: notProven }[tone];
}

function oneOfSeveral(examined: Examined, trust: Trust | undefined): Node {
  const { facts } = words();
  const { isValid, proof } = examined;
  const tone = toneOf(isValid, trust);
  const head = `${facts.position} ${proof.position}: ${headline(tone)}`;
  return element(
    'details',
    isValid ? {} : { open: '' },
    element('summary', {}, shape(tone), head),
    ...proofParts(examined, trust),
  );
}

function proofParts(examined: Examined, trust: Trust | undefined): readonly Node[] {
  return [
    factList(examined),
    element('ol', { class: 'steps' }, ...proofSteps.map((step) => stepItem(step, examined, trust))),
    element(
      'details',
      {},
      element('summary', {}, words().entry),
      element('pre', { tabindex: '0' }, indented(examined.proof.entry)),
    ),
  ];
}

function factList({ proof, head, leaf, root, signedBy }: Examined): Node {
  const { facts } = words();
  const rows: [string, string | undefined][] = [
    [facts.position, String(proof.position)],
    [facts.event, memberOf(proof.entry, 'kind')],
    [facts.occurred, memberOf(proof.entry, 'occurredAt')],
    [facts.log, head?.origin],
    [facts.size, String(proof.treeSize)],
    [facts.leaf, toBase64(leaf)],
    [facts.root, root && toBase64(root)],
    [facts.key, signedBy.map(verifierKeyText).join(', ')],
  ];
  return element(
    'dl',
    {},
    ...rows.flatMap(([term, value]) => (value ? [element('dt', {}, term), element('dd', {}, value)] : [])),
  );
}

function stepItem(step: ProofStep, examined: Examined, trust: Trust | undefined): Node {
  const { steps, holds, fails, notCompared, notComparedMeans } = words();
  const { faults } = examined;
  const isOtherKey = step === 'trust' && trust?.by === 'keys' && faults.signature !== undefined;
  const isBroken = faults[step] !== undefined || isOtherKey;
  const isOpen = step === 'trust' && trust === undefined && !isBroken;
  const tone: Tone = isBroken ? 'bad' : isOpen ? 'attention' : 'good';
  const state = { good: holds, bad: fails, attention: notCompared }[tone];
  const meaning = isBroken ? steps[step].fails : isOpen ? notComparedMeans : steps[step].holds;
  const why = step === 'trust' && isBroken ? whyNot(examined, trust) : undefined;
  return element(
    'li',
    {},
    element('h3', {}, shape(tone), `${steps[step].title}: `, element('span', { class: tone }, state)),
    element('p', {}, why === undefined ? meaning : `${meaning} ${why}`),
  );
}

/** How a checkpoint that was kept differs from that of the proof: only one of another size can be had from the market. */
function whyNot({ head }: Examined, trust: Trust | undefined): string | undefined {
  if (trust?.by !== 'checkpoint' || head === undefined) return undefined;
  const { otherLog, otherRoot, otherSize } = words();
  const { origin, size } = trust.checkpoint;
  if (origin !== head.origin) return otherLog(origin);
  return size === head.size ? otherRoot : otherSize(size);
}

/** States differ by shape, too; the word beside it says the same to those who see neither. */
function shape(tone: Tone): Node {
  return element(
    'span',
    { class: `shape ${tone}`, 'aria-hidden': 'true' },
    { good: '✓', bad: '✕', attention: '!' }[tone],
  );
}

function parsedEntry(entry: string): unknown {
  try {
    return JSON.parse(entry);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function memberOf(entry: string, name: string): string | undefined {
  const document = parsedEntry(entry);
  const value: unknown = typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Easier to read; what was hashed is the text without these spaces. */
function indented(entry: string): string {
  const document = parsedEntry(entry);
  return document === undefined ? entry : JSON.stringify(document, null, 2);
}
