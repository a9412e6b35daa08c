import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawWorld, quoted } from '../../program/worlds';

const forms = ['outside', 'inside', 'together', 'not-awaited'] as const;
const verbs = ['saved', 'sent', 'stored', 'printed', 'shipped'] as const;

/** One of several asynchronous calls fails. */
export const failingSaves: ProgramFamily = {
  id: 'javascript-failing-saves',
  version: 1,
  test: 'javascript',
  objective: 'asynchrony',
  level: 'analyse',
  title: 'Where the error of an asynchronous call arrives',
  predictedDifficulty: 0.5,
  status: 'pilot',
  source: 'ECMAScript 2025, 27.7.5.3 Await; 14.15 The try Statement; 27.2.4.1 Promise.all',
  misconceptions: {
    'failure-ends-loop': 'One failure ends the whole run, what was started included.',
    'failure-is-skipped': 'After a failure the loop goes on with the next element.',
    'failure-stops-others': 'The calls run one after the other, and later ones are not started.',
    'catch-sees-everything': 'try catches the errors of every call inside it, awaited or not.',
    'catch-sees-nothing': 'Errors of asynchronous calls pass any try statement.',
  },
  build: (random) => {
    const { list, one, names, more } = drawWorld(random);
    const form = random.pick(forms);
    const verb = random.pick(verbs);
    const items = random.sample([...names, ...more], random.int(3, 4));
    const bad = items[random.int(0, 1)] ?? '';
    const say = "console.log('failed', error.message);";
    const bodies = {
      outside: `try {\n  for (const ${one} of ${list}) await save(${one});\n} catch (error) {\n  ${say}\n}`,
      inside: `for (const ${one} of ${list}) {\n  try {\n    await save(${one});\n  } catch (error) {\n    ${say}\n  }\n}`,
      together: `try {\n  await Promise.all(${list}.map((${one}) => save(${one})));\n} catch (error) {\n  ${say}\n}`,
      'not-awaited': `try {\n  for (const ${one} of ${list}) save(${one});\n} catch (error) {\n  ${say}\n}`,
    };
    const program = (body: string) => code`
      const ${list} = [${quoted(items)}];
      async function save(${one}) {
        await null;
        if (${one} === '${bad}') throw new Error(${one});
        console.log('${verb}', ${one});
      }
      async function run() {
        ${body}
        console.log('end');
      }
      run();
    `;
    const bare = `for (const ${one} of ${list}) await save(${one});`;
    const idea = {
      outside: ['failure-is-skipped', 'inside'],
      inside: ['failure-ends-loop', 'outside'],
      together: ['failure-stops-others', 'outside'],
      'not-awaited': ['catch-sees-everything', 'outside'],
    } as const;
    const names_ = {
      outside: 'failure-ends-loop',
      inside: 'failure-is-skipped',
      together: 'catch-sees-everything',
      'not-awaited': 'catch-sees-nothing',
    } as const;
    const [misconception, central] = idea[form];
    const key = program(bodies[form]);
    return {
      parameters: {
        structure: { form, badAt: items.indexOf(bad), count: items.length },
        surface: { list, verb, items: items.join(' ') },
      },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [
        { misconception, program: program(bodies[central]) },
        ...forms.map((each) => ({ misconception: names_[each], program: program(bodies[each]) })),
        { misconception: 'catch-sees-nothing', program: program(bare) },
      ],
    };
  },
};
