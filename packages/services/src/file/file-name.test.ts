import { expect, it } from 'vitest';
import { fileName } from './file-name';

it.each([
  ['a path of Unix', '../../etc/passwd', 'passwd'],
  ['a path of Windows', String.raw`C:\fakepath\work.pdf`, 'work.pdf'],
  ['a direction that hides the ending', 'invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['line breaks and a header', 'a.txt\r\nSet-Cookie: b=c', 'a.txtSet-Cookie b=c'],
  ['quotes', 'a"; filename="b.html', 'a; filename=b.html'],
  ['a zero', 'shell.php\0.png', 'shell.php.png'],
  ['a stream of Windows', 'report.txt::$DATA', 'report.txt$DATA'],
  ['a hidden file', '.htaccess', 'htaccess'],
  ['an ending that Windows drops', 'run.exe. .', 'run.exe'],
  ['half of a pair', '\uD800x.txt', 'x.txt'],
  ['nothing', '', 'file'],
  ['dots', '..', 'file'],
  ['letters of any script', 'Übung 作业 تمرين.pdf', 'Übung 作业 تمرين.pdf'],
])('%s is only a label', (_, given, label) => {
  expect(fileName(given)).toBe(label);
});

it('keeps the ending of a long name', () => {
  const label = fileName(`${'a'.repeat(900)}.pdf`);
  expect(label).toHaveLength(120);
  expect(label).toMatch(/\.pdf$/);
});
