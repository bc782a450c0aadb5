import ts, { sys } from 'typescript';

const defaults = ts.sys.readFile('tsconfig.json'); // refuses: no-async-form

export async function check(files) {
  const text = sys.readFile('tsconfig.json') ?? defaults; // reports: no-blocking-fs, refuses: no-async-form
  const program = ts.createProgram(files, { noEmit: text !== undefined }); // reports: no-blocking-cpu, refuses: needs-executor
  const options = ts.parseConfigFileTextToJson('tsconfig.json', text ?? '');
  const kind = ts.SyntaxKind.Identifier;
  return program.getSourceFiles().length + ts.sys.args.length + Object.keys(options).length + kind;
}
