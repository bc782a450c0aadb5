import type { TypeScript } from './load-typescript.ts';

/** An error of the compiler in a file of the project. */
export interface TypeError {
  /** Absolute. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly code: number;
  readonly message: string;
}

/** Files under one tsconfig, checked as its compiler would check them with other texts in place of those on the disk. */
export interface TypedProject {
  /** Errors in the files; `texts` by absolute path. */
  errors(texts: ReadonlyMap<string, string>): readonly TypeError[];
}

/** Opens files with what they import and with the declarations that the tsconfig adds. Nothing is emitted; a file is parsed once for all checks. */
export function openProject(ts: typeof TypeScript, tsconfig: string, files: readonly string[]): TypedProject {
  const { fileNames, options } = readConfig(ts, tsconfig);
  const rootNames = [...new Set([...fileNames.filter((name) => DECLARATION.test(name)), ...files])];
  const settings: TypeScript.CompilerOptions = { ...options, noEmit: true, skipLibCheck: true, incremental: false, composite: false, declaration: false, declarationMap: false, emitDeclarationOnly: false };
  delete settings.tsBuildInfoFile;
  const asked = new Set(files);
  const parsed = new Map<string, TypeScript.SourceFile | undefined>();
  let last: TypeScript.Program | undefined;
  return {
    errors(texts) {
      const program = ts.createProgram({ rootNames, options: settings, host: hostWith(ts, settings, parsed, texts), ...(last === undefined ? {} : { oldProgram: last }) });
      last = program;
      const own = program.getSourceFiles().filter(({ fileName }) => asked.has(realName(ts, fileName)));
      return own.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].flatMap((each) => errorOf(ts, each)));
    },
  };
}

const DECLARATION = /\.d\.[cm]?ts$/;

function readConfig(ts: typeof TypeScript, tsconfig: string): { readonly fileNames: readonly string[]; readonly options: TypeScript.CompilerOptions } {
  const host: TypeScript.ParseConfigFileHost = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  return ts.getParsedCommandLineOfConfigFile(tsconfig, {}, host) ?? { fileNames: [], options: {} };
}

function hostWith(ts: typeof TypeScript, options: TypeScript.CompilerOptions, parsed: Map<string, TypeScript.SourceFile | undefined>, texts: ReadonlyMap<string, string>): TypeScript.CompilerHost {
  const disk = ts.createCompilerHost(options);
  return {
    ...disk,
    // Files that a plan adds are looked for as well.
    fileExists: (name) => texts.has(name) || disk.fileExists(name),
    readFile: (name) => texts.get(name) ?? disk.readFile(name),
    getSourceFile(name, language, ...rest) {
      const text = texts.get(name) ?? texts.get(realName(ts, name));
      if (text !== undefined) return ts.createSourceFile(name, text, language);
      if (!parsed.has(name)) parsed.set(name, disk.getSourceFile(name, language, ...rest));
      return parsed.get(name);
    },
  };
}

/** As the disk names it, links followed; a name that leads nowhere stays. */
const realName = (ts: typeof TypeScript, name: string): string => ts.sys.realpath?.(name) ?? name;

function errorOf(ts: typeof TypeScript, { file, start, code, category, messageText }: TypeScript.Diagnostic): TypeError[] {
  if (file === undefined || category !== ts.DiagnosticCategory.Error) return [];
  const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
  return [{ file: realName(ts, file.fileName), line: line + 1, code, message: ts.flattenDiagnosticMessageText(messageText, ' ') }];
}
