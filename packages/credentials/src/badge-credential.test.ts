import { describe, expect, it } from 'vitest';
import { buildBadgeCredential } from './badge-credential';
import { isJsonObject, type JsonValue } from './json';
import { missingMicroCredentialElements } from './micro-credential';
import { demoIssuerName, originOf } from './origin';
import { achievement, badge, input } from './testing/badge';

describe('a badge credential', () => {
  it('has the shape of Open Badges 3.0: contexts in order, arrays, whole seconds, figures as strings', () => {
    expect(badge).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
        'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      validFrom: '2026-11-20T09:30:15Z',
      validUntil: '2028-11-20T09:30:15Z',
      awardedDate: '2026-11-20T09:30:15Z',
      issuer: { type: ['Profile'], name: 'Assay example', address: { addressCountryCode: 'FI' } },
      credentialSubject: {
        type: ['AchievementSubject'],
        achievement: {
          achievementType: 'Assessment',
          resultDescription: [
            { requiredValue: '72.22', valueMin: '0', valueMax: '100' },
            { resultType: 'PerformanceLevel' },
          ],
        },
        result: [{ value: '88.89' }, { value: 'merit' }],
      },
    });
  });

  it('contains no null, no empty array and no number, which outside verifiers refuse or read differently', () => {
    const leaves = (value: JsonValue | undefined): unknown[] => {
      if (Array.isArray(value)) return value.length === 0 ? ['empty array'] : value.flatMap(leaves);
      return isJsonObject(value) ? Object.values(value).flatMap(leaves) : [value];
    };
    const plain = { ...achievement, tags: [], bands: undefined, alignments: undefined };
    const minimal = buildBadgeCredential({
      ...input,
      achievement: plain,
      validUntil: undefined,
      band: undefined,
      imageUrl: undefined,
    });
    for (const leaf of [...leaves(badge), ...leaves(minimal)]) {
      expect(leaf).toBeTypeOf('string');
      expect(leaf).not.toBe('empty array');
    }
  });

  it('says of each result which description it answers, within the same achievement', () => {
    const text = JSON.stringify(badge);
    expect(text.match(/achievements\/sql\/1#score/g)).toHaveLength(2);
    expect(text.match(/achievements\/sql\/1#band/g)).toHaveLength(2);
  });

  it.each([
    ['a failed attempt', { ...input, score: 12 }],
    ['an impossible score', { ...input, score: 19 }],
    ['a score that is no number', { ...input, score: Number.NaN }],
    ['an unknown band', { ...input, band: 'gold' }],
    ['a subject that names a person', { ...input, subjectId: 'mailto:someone@assay.example' }],
    ['an end before the beginning', { ...input, validUntil: input.validFrom }],
  ])('is refused for %s', (_, wrong) => {
    expect(() => buildBadgeCredential(wrong)).toThrow(RangeError);
  });

  it('gives a status entry whose index is a string', () => {
    const status = { listUrl: 'https://assay.example/credentials/status/1', index: 94_567 };
    expect(buildBadgeCredential({ ...input, status })['credentialStatus']).toMatchObject({ statusListIndex: '94567' });
  });
});

describe('a badge of a demonstration market', () => {
  const simulated = buildBadgeCredential({ ...input, achievement: { ...achievement, origin: 'simulated' } });

  it('says so in its name, description, criteria, issuer and tags, whatever issuer name was given', () => {
    expect(simulated['name']).toBe('SQL in practice (simulated)');
    expect(simulated['description']).toMatch(/^origin: simulated\./);
    expect(simulated['issuer']).toMatchObject({ name: demoIssuerName });
    expect(simulated['credentialSubject']).toMatchObject({
      achievement: {
        description: expect.stringMatching(/^origin: simulated\./),
        tag: expect.arrayContaining(['origin: simulated']),
      },
    });
    expect(JSON.stringify(simulated)).toContain('**origin: simulated.');
  });

  it('can be told from a real one by its signed content', () => {
    expect(originOf(simulated)).toBe('simulated');
    expect(originOf(badge)).toBe('real');
  });
});

describe('the word micro-credential', () => {
  it('is earned only with all mandatory elements of the European approach', () => {
    expect(missingMicroCredentialElements(badge)).toEqual([]);
    const bare = buildBadgeCredential({
      ...input,
      issuer: { ...input.issuer, countryCode: undefined },
      achievement: { ...achievement, alignments: [] },
    });
    expect(missingMicroCredentialElements(bare)).toEqual(['country', 'learningOutcomes']);
  });
});
