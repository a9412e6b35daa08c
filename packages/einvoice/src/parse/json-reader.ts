import { isDecimalString } from '@assay/domain/money/decimal';
import type { Violation } from '../document';

type Json = Readonly<Record<string, unknown>>;

// oxlint-disable-next-line no-control-regex -- these are the characters that XML 1.0 and a printed page cannot carry
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/**
 * Reads one JSON object field by field and notes every fault with its path. A required field that is missing breaks the
 * rule given for it; the neutral value returned then keeps reading going, so that all faults are named at once.
 */
export class JsonReader {
  private constructor(
    private readonly source: Json,
    private readonly path: string,
    private readonly violations: Violation[],
  ) {}

  static of(json: unknown, violations: Violation[]): JsonReader {
    if (isObject(json)) return new JsonReader(json, '', violations);
    violations.push({ rule: 'INPUT', path: '', message: 'An invoice is a JSON object.' });
    return new JsonReader({}, '', violations);
  }

  has(key: string): boolean {
    return this.source[key] !== undefined && this.source[key] !== null;
  }

  note(rule: string, key: string, message: string): void {
    this.violations.push({ rule, path: this.at(key), message });
  }

  optionalText(key: string): string | undefined {
    if (!this.has(key)) return undefined;
    const value = this.source[key];
    if (typeof value !== 'string') this.note('INPUT', key, 'This must be text.');
    else if (unprintable.test(value)) this.note('INPUT', key, 'This text has control characters.');
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  }

  text(key: string, rule: string): string {
    const known = this.violations.length;
    const value = this.optionalText(key);
    if (value === undefined && this.violations.length === known) this.note(rule, key, 'This is required.');
    return value ?? '';
  }

  optionalDay(key: string): string | undefined {
    const value = this.optionalText(key);
    if (value !== undefined && !isDay(value)) this.note('INPUT', key, 'Dates are written as 2026-11-22.');
    return value;
  }

  day(key: string, rule: string): string {
    if (!this.has(key)) this.note(rule, key, 'This is required.');
    return this.optionalDay(key) ?? '';
  }

  /** A number with decimals, written as a string so that nothing is lost. */
  decimal(key: string, rule: string): string {
    if (!this.has(key)) this.note(rule, key, 'This is required.');
    const value = this.source[key];
    if (typeof value === 'string' && isDecimalString(value)) return value;
    if (this.has(key)) this.note('INPUT', key, 'This must be a decimal string such as "7.5".');
    return '0';
  }

  /** An amount in minor units: an integer, or a string of digits where it is beyond 2^53. */
  amount(key: string, rule: string): bigint {
    if (!this.has(key)) this.note(rule, key, 'This is required.');
    const value = this.source[key];
    if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
    if (typeof value === 'string' && /^-?\d{1,30}$/.test(value)) return BigInt(value);
    if (this.has(key)) this.note('INPUT', key, 'Amounts are whole minor units; beyond 2^53 as a string of digits.');
    return 0n;
  }

  optionalPart(key: string): JsonReader | undefined {
    if (!this.has(key)) return undefined;
    const value = this.source[key];
    if (isObject(value)) return new JsonReader(value, this.at(key), this.violations);
    this.note('INPUT', key, 'This must be an object.');
    return undefined;
  }

  part(key: string, rule: string): JsonReader {
    if (!this.has(key)) this.note(rule, key, 'This is required.');
    return this.optionalPart(key) ?? new JsonReader({}, this.at(key), []);
  }

  parts(key: string): JsonReader[] {
    return this.list(key).map((value, index) => {
      if (!isObject(value)) this.note('INPUT', `${key}[${index}]`, 'This must be an object.');
      return new JsonReader(isObject(value) ? value : {}, this.at(`${key}[${index}]`), this.violations);
    });
  }

  texts(key: string): string[] {
    return this.list(key).map((value, index) => {
      if (typeof value === 'string' && !unprintable.test(value)) return value;
      this.note('INPUT', `${key}[${index}]`, 'This must be text without control characters.');
      return '';
    });
  }

  private list(key: string): readonly unknown[] {
    if (!this.has(key)) return [];
    const value = this.source[key];
    if (Array.isArray(value)) return value;
    this.note('INPUT', key, 'This must be a list.');
    return [];
  }

  private at(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
