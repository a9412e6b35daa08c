import { describe, expect, it } from 'vitest';
import { noticeText, noticeTexts } from './texts';

const sample: Record<string, string> = {
  title: 'Stock report',
  contractTitle: 'Month end',
  amountMinor: '125000',
  currency: 'EUR',
  reason: 'Too far from the brief.',
  count: '3',
  subject: 'job',
  expiresAt: '2026-11-27T16:00:00.000Z',
  agreedTime: '2026-11-27T16:00:00.000Z',
  autoApproveAt: '2026-11-27T16:00:00.000Z',
  retakeAt: '2026-11-27T16:00:00.000Z',
  until: '2026-11-27T16:00:00.000Z',
};

describe('the words of notices', () => {
  it.each(Object.entries(noticeTexts))('%s: every fact is said, and the title fits a subject', (_, definition) => {
    const { title, line } = definition.text(sample, 'Europe/Berlin');
    expect(title.length).toBeLessThanOrEqual(40);
    expect(line).toMatch(/[.”]$/);
    expect(`${title} ${line}`).not.toMatch(/undefined|NaN|“”/);
    const said: Record<string, string> = { ...sample, amountMinor: '€1,250.00', currency: '€', count: '3' };
    for (const fact of definition.facts) {
      const value = said[fact] ?? '';
      expect(`${title} ${line}`).toContain(value.endsWith('Z') ? '27 Nov 2026, 17:00 CET' : value);
    }
  });

  it('an unknown kind, written by a newer version, does not break the page', () => {
    expect(noticeText('tea.served', {}).title).toBe('News');
  });

  it('titles are carried as text, never as markup', () => {
    expect(noticeText('bid.seen', { title: '<script>1</script>' }).line).toContain('<script>1</script>');
  });
});
