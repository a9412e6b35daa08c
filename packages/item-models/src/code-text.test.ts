import { expect, it } from 'vitest';
import { code } from './code-text';

it('takes off the common indentation and keeps that of values within', () => {
  const body = 'log(1);\nlog(2);';
  expect(code`
    function f() {
      ${body}
    }
  `).toBe('function f() {\n  log(1);\n  log(2);\n}');
});

it('leaves out a line that holds an empty value only, and no other empty line', () => {
  expect(code`
    a();
    ${''}

    b();${''}
  `).toBe('a();\n\nb();');
});

it('keeps escapes as they stand, but for backtick and dollar', () => {
  expect(code`log("a\n", \`\${x}\`);`).toBe('log("a\\n", `${x}`);');
});
