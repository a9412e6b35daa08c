/**
 * Runs one program as a script of its own: fresh globals, an empty folder, stdout captured. Answers JSON, so that no
 * object of the program's survives it. What the import of a module leaves behind stays, as in one long session.
 */
export const runner = String.raw`
import decimal, io, json, os, shutil, sys, tempfile

def run_program(text):
    kept, written, fault = sys.stdout, io.StringIO(), None
    folder = tempfile.mkdtemp()
    os.chdir(folder)
    decimal.setcontext(decimal.Context(prec=28, rounding=decimal.ROUND_HALF_EVEN))
    sys.stdout = written
    try:
        exec(compile(text, 'program.py', 'exec', dont_inherit=True), {'__name__': '__main__'})
    except BaseException as error:
        fault = 'Uncaught ' + type(error).__name__
    finally:
        sys.stdout = kept
        os.chdir('/')
        shutil.rmtree(folder)
    return json.dumps({'text': written.getvalue()[:20000].rstrip('\n'), 'fault': fault})

run_program
`;
