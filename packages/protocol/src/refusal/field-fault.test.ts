import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parsePositiveAmount } from '../input/amount';
import { fault, faultOf, fieldMessage, says } from './field-fault';
import { fieldNames } from './field-names';
import { fieldSentences } from './field-sentences';

const german = { locale: 'de', timeZone: 'Europe/Berlin' } as const;
const slotsOf = (sentence: string) => [...sentence.matchAll(/\{[^}]+\}/g)].map(String).toSorted();

describe('what stands beside a field', () => {
  it.each(Object.entries(fieldSentences))('%s names the same facts in German', (english, said) => {
    expect(slotsOf(said)).toEqual(slotsOf(english));
    if (/ [a-z]/.test(english)) expect(said).not.toBe(english);
  });

  it.each(Object.entries(fieldNames))('%s begins a sentence in both languages', (english, said) => {
    expect(said).toMatch(/^(Der|Die|Das|Ihre?) \p{Lu}/u);
    expect(said).not.toBe(english);
  });

  it('is said to each reader in their language, amounts and names included', () => {
    const wrong = fault('The milestones add up to {sum, money}, the price is {price, money}. Make them equal.', {
      sum: { amountMinor: '500', currency: 'EUR' },
      price: { amountMinor: '180000', currency: 'EUR' },
    });
    expect(fieldMessage(wrong)).toBe('The milestones add up to €5.00, the price is €1,800.00. Make them equal.');
    expect(fieldMessage(wrong, german)).toContain('5,00\u00A0€, der Preis ist 1.800,00\u00A0€');
    const long = fault('{field, field} has {length, number} characters; at most {max, number} are possible.', {
      field: 'The brief',
      length: 100_000,
      max: 20_000,
    });
    expect(fieldMessage(long)).toBe('The brief has 100,000 characters; at most 20,000 are possible.');
    expect(fieldMessage(long, german)).toBe('Die Beschreibung hat 100.000 Zeichen; möglich sind höchstens 20.000.');
  });

  it('comes through a schema as it went in', () => {
    const parsed = z
      .array(z.string())
      .max(1, says('At most {max} skills.', { max: 1 }))
      .safeParse(['a', 'b']);
    expect(parsed.error?.issues.map(({ message }) => faultOf(message))).toEqual([
      fault('At most {max} skills.', { max: 1 }),
    ]);
  });

  it('is never a message that a schema made up by itself', () => {
    expect(() => faultOf('Too short.')).toThrow();
    expect(() => faultOf('{"text":"Too short."}')).toThrow();
  });

  it.each([
    ['', 'EUR', 'Geben Sie einen Betrag an, zum Beispiel 1250.'],
    ['1.250', 'KWD', 'Das lässt sich auf zwei Arten lesen. Schreiben Sie 1,25 oder 1250.'],
    ['12.5', 'JPY', 'JPY hat keine Nachkommastellen.'],
    ['1250.505', 'EUR', 'EUR hat höchstens 2 Nachkommastellen.'],
    ['0', 'EUR', 'Der Betrag muss größer als null sein.'],
  ])('the amount %j in %s: %s', (text, currency, said) => {
    const read = parsePositiveAmount(text, currency);
    expect(read.ok ? 'read' : fieldMessage(read.fault, german)).toBe(said);
  });
});
