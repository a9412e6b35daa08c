import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const words = [
  'Zoë',
  'Müller',
  'café',
  'Łódź',
  'naïve',
  'señor',
  'Ångström',
  'Çelik',
  'Škoda',
  'façade',
  'Jürgen',
  'piñata',
  '12 €',
  'São Tomé',
  'smörgås',
  'Noël',
] as const;

/** Characters and bytes: lengths, and what the wrong encoding makes of a text. */
export const textAndBytes: ProgramFamily = {
  id: 'python-text-and-bytes',
  version: 1,
  test: 'python',
  objective: 'text',
  level: 'apply',
  title: 'Characters, bytes and the wrong encoding',
  predictedDifficulty: 0.55,
  status: 'pilot',
  source: 'Python 3.14 Unicode HOWTO; Library Reference, codecs: Error Handlers',
  misconceptions: {
    'one-byte-a-character': 'A character is one byte.',
    'two-bytes-a-character': 'UTF-8 uses two bytes for each character.',
    'decoding-guesses': 'Decoding finds out the right encoding by itself.',
    'wrong-encoding-fails': 'Decoding with the wrong encoding raises an error.',
    'wrong-encoding-marks': 'Decoding with the wrong encoding puts question marks in place of unknown characters.',
    'unknown-left-out': 'Characters that an encoding lacks are left out.',
    'accent-dropped': 'An encoding without accents keeps the plain letter.',
  },
  build: (random) => {
    const word = random.pick(words);
    const extra = random.pick(['', ' 7', ' & Co', ' Ltd', '!', ' x2']);
    const text = `${word}${extra}`;
    const about = random.pick(['lengths', 'mojibake', 'ascii-strict', 'ascii-replace', 'ascii-ignore', 'utf-16']);
    const program = (...lines: readonly string[]) => code`
      text = '${text}'
      ${lines.join('\n')}
    `;
    const plain = "''.join(each for each in unicodedata.normalize('NFD', text) if each.isascii())";
    const dropped = code`
      import unicodedata
      text = '${text}'
      print(${plain})
    `;
    const fault = program("raise UnicodeError('')");
    const [left, whole] = [program("print(text.encode('ascii', 'ignore').decode())"), program('print(text)')];
    const marked = program("print(text.encode('ascii', 'replace').decode())");
    const strict = program("print(text.encode('ascii').decode())");
    const variants = {
      lengths: [
        program('print(len(text), len(text.encode("utf-8")))'.replaceAll('"', "'")),
        ['one-byte-a-character', program('print(len(text), len(text))')],
        ['two-bytes-a-character', program('print(len(text), 2 * len(text))')],
        ['decoding-guesses', program("print(len(text.encode('utf-8')), len(text.encode('utf-8')))")],
        ['accent-dropped', program("print(len(text), len(text.encode('utf-8')) - len(text))")],
      ],
      'utf-16': [
        program("print(len(text.encode('utf-16-le')), len(text.encode('utf-8')))"),
        ['two-bytes-a-character', program("print(len(text.encode('utf-8')), len(text.encode('utf-8')))")],
        ['one-byte-a-character', program('print(2 * len(text), len(text))')],
        ['one-byte-a-character', program('print(len(text), len(text))')],
        ['two-bytes-a-character', program('print(2 * len(text), 2 * len(text))')],
      ],
      mojibake: [
        program(
          "data = text.encode('utf-8')",
          "print(data.decode('latin-1').isascii(), len(data.decode('latin-1')) - len(text))",
        ),
        ['decoding-guesses', program('print(text.isascii(), 0)')],
        ['wrong-encoding-fails', program("raise UnicodeDecodeError('ascii', b'', 0, 1, '')")],
        ['wrong-encoding-marks', program('print(True, 0)')],
        ['two-bytes-a-character', program('print(False, len(text))')],
      ],
      'ascii-strict': [
        strict,
        ['accent-dropped', dropped],
        ['unknown-left-out', left],
        ['wrong-encoding-marks', marked],
        ['decoding-guesses', whole],
      ],
      'ascii-replace': [
        marked,
        ['wrong-encoding-fails', strict],
        ['accent-dropped', dropped],
        ['unknown-left-out', left],
        ['decoding-guesses', whole],
      ],
      'ascii-ignore': [
        left,
        ['accent-dropped', dropped],
        ['wrong-encoding-marks', marked],
        ['wrong-encoding-fails', fault.replace("UnicodeError('')", "UnicodeEncodeError('ascii', '', 0, 1, '')")],
        ['decoding-guesses', whole],
      ],
    } as const;
    const [key, ...wrong] = variants[about];
    return scriptQuestion({
      structure: { about, extra: extra !== '' },
      surface: { word, text },
      key,
      wrong,
    });
  },
};
