import ts from 'typescript-api';
import { BrokenJob } from '../executor';
import { compile } from './compile';
import type { Request } from './directives';

/** Wider object types are shown with a line for each field. */
const widestType = 80;

/** The marks (`// A`) of the lines that the compiler reports, in order; “none” when it accepts all. */
export function reportedLines(request: Request): string {
  const { program, main } = compile(request);
  const lines = main.text.split('\n');
  const marks = diagnosticsOf(program, main).map(({ start = 0 }) => {
    const { line } = main.getLineAndCharacterOfPosition(start);
    return /\/\/ ([A-F])$/.exec(lines[line] ?? '')?.[1] ?? `line ${line + 1}`;
  });
  return [...new Set(marks)].toSorted().join(', ') || 'none';
}

/** “accepted”, or the codes and places of everything that is reported. */
export function verdictOf(request: Request): string {
  const { program, main } = compile(request);
  const reports = diagnosticsOf(program, main).map(({ code, start = 0 }) => `TS${code} at ${start}`);
  return reports.join(', ') || 'accepted';
}

/** How an editor shows the type of the last place where a name stands. */
export function shownType(request: Request): string {
  const { program, main } = compile(request);
  const checker = program.getTypeChecker();
  const place = namesIn(main).findLast((each) => each.text === request.name);
  if (!place) throw new BrokenJob(`there is no ${request.name} in the program`);
  const { NoTruncation, InTypeAlias } = ts.TypeFormatFlags;
  const line = checker.typeToString(checker.getTypeAtLocation(place), undefined, NoTruncation | InTypeAlias);
  const isOneObject = /^\{ [^{}]+ \}$/.test(line);
  return isOneObject && line.length > widestType ? fieldByField(line) : line;
}

/** An object type as editors show it, with a line for each field. */
function fieldByField(type: string): string {
  return type.replace('{ ', '{\n  ').replaceAll('; ', ';\n  ').replace(/ *\}$/, '}');
}

function diagnosticsOf(program: ts.Program, file: ts.SourceFile): readonly ts.Diagnostic[] {
  const faults = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  const [fault] = faults;
  if (fault) throw new BrokenJob(ts.flattenDiagnosticMessageText(fault.messageText, ' '));
  const syntax = program.getSyntacticDiagnostics(file);
  return syntax.length > 0 ? syntax : program.getSemanticDiagnostics(file);
}

function namesIn(file: ts.SourceFile): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
