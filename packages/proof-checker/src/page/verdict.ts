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
      return [refusal(said.unreadable(outcome.fault)), verdictBox(false, undefined)];
    case 'examined':
      return ofProofs(outcome.examined, outcome.trust);
  }
}

function refusal(text: string): Node {
  return element('p', { class: 'refusal' }, text);
}

function ofProofs(examined: readonly Examined[], trust: Trust | undefined): readonly Node[] {
  const isValid = examined.every((each) => each.isValid);
  const [first] = examined;
  if (examined.length === 1 && first) return [verdictBox(isValid, trust), ...proofParts(first, trust)];
  const valid = examined.filter((each) => each.isValid).length;
  const box = verdictBox(isValid, trust);
  box.append(element('p', {}, words().several(valid, examined.length)));
  return [box, ...examined.map((each) => oneOfSeveral(each, trust))];
}

function verdictBox(isValid: boolean, trust: Trust | undefined): HTMLElement {
  const { valid, invalid, validMeans, validAlone, invalidMeans } = words();
  const meaning = trust === undefined ? `${validMeans} ${validAlone}` : validMeans;
  return element(
    'div',
    { class: `verdict ${isValid ? 'good' : 'bad'}` },
    element('h2', {}, shape(isValid ? 'good' : 'bad'), isValid ? valid : invalid),
    element('p', {}, isValid ? meaning : invalidMeans),
  );
}

function oneOfSeveral(examined: Examined, trust: Trust | undefined): Node {
  const { facts, valid, invalid } = words();
  const { isValid, proof } = examined;
  const head = `${facts.position} ${proof.position}: ${isValid ? valid : invalid}`;
  return element(
    'details',
    isValid ? {} : { open: '' },
    element('summary', {}, shape(isValid ? 'good' : 'bad'), head),
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

type Tone = 'good' | 'bad' | 'attention';

function stepItem(step: ProofStep, { faults }: Examined, trust: Trust | undefined): Node {
  const { steps, holds, fails, notCompared, notComparedMeans, otherSize } = words();
  const isOtherKey = step === 'trust' && trust?.by === 'keys' && faults.signature !== undefined;
  const isBroken = faults[step] !== undefined || isOtherKey;
  const isOpen = step === 'trust' && trust === undefined && !isBroken;
  const tone: Tone = isBroken ? 'bad' : isOpen ? 'attention' : 'good';
  const state = { good: holds, bad: fails, attention: notCompared }[tone];
  const meaning = isBroken ? steps[step].fails : isOpen ? notComparedMeans : steps[step].holds;
  const size = step === 'trust' && isBroken && trust?.by === 'checkpoint' ? ` ${otherSize(trust.checkpoint.size)}` : '';
  return element(
    'li',
    {},
    element('h3', {}, shape(tone), `${steps[step].title}: `, element('span', { class: tone }, state)),
    element('p', {}, `${meaning}${size}`),
  );
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
