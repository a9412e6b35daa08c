import { describe, expect, it } from 'vitest';
import { formInput } from './form-input';

function form(...fields: (readonly [string, string | File])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe('the input that a form makes', () => {
  it('leaves out what is empty, so that the schema says what is missing', async () => {
    const { input } = await formInput(form(['title', ' '], ['brief', 'Text']));
    expect(input).toEqual({ brief: 'Text' });
  });

  it('drops empty rows of a list of records, and finds the field of a refused path again', async () => {
    const data = form(
      ['milestones.0.title', 'First'],
      ['milestones.1.title', ''],
      ['milestones.1.amount', ''],
      ['milestones.2.title', 'Last'],
      ['milestones.2.amount', 'x'],
    );
    const { input, fieldName } = await formInput(data);
    expect(input).toEqual({ milestones: [{ title: 'First' }, { title: 'Last', amount: 'x' }] });
    expect(fieldName('milestones.1.amount')).toBe('milestones.2.amount');
    expect(fieldName('title')).toBe('title');
  });

  it('names a missing field of a row that moved up', async () => {
    const { fieldName } = await formInput(form(['milestones.3.title', 'Only']));
    expect(fieldName('milestones.0.amount')).toBe('milestones.3.amount');
  });

  it('keeps the place of an answer, not of a skill', async () => {
    const data = form(['answers', ''], ['answers', 'second'], ['skills', ''], ['skills', 'sql']);
    const { input } = await formInput(data, { rows: ['answers'], lists: ['skills', 'questions'] });
    expect(input).toEqual({ answers: ['', 'second'], skills: ['sql'], questions: [] });
  });

  it('reads tick boxes and files, and takes an unchosen file for none', async () => {
    const data = form(['isPublic', 'on'], ['work', new File(['abc'], 'a.txt')], ['other', new File([], '')]);
    const { input } = await formInput(data, { flags: ['isPublic', 'hidden'], files: ['work', 'other'] });
    expect(input).toEqual({
      isPublic: true,
      hidden: false,
      work: { name: 'a.txt', bytes: new TextEncoder().encode('abc') },
    });
  });

  it('refuses a file beyond the limit without reading it', async () => {
    const huge = new File(['x'], 'huge.zip');
    Object.defineProperty(huge, 'size', { value: 26 * 1024 * 1024 });
    huge.arrayBuffer = () => Promise.reject(new Error('was read'));
    await expect(formInput(form(['work', huge]), { files: ['work'] })).rejects.toMatchObject({
      refusal: { code: 'file_too_large' },
    });
  });

  it('never reaches the prototype of an object, whatever a field is called', async () => {
    await formInput(
      form(
        ['__proto__.isOperator', 'yes'],
        ['constructor.prototype.isOperator', 'yes'],
        ['a.__proto__.isOperator', 'yes'],
      ),
    );
    expect(({} as Record<string, unknown>)['isOperator']).toBeUndefined();
  });
});
