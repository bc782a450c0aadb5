import { dirname } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../house/sources.ts';
import type { Tree } from './case-folder.ts';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: ['node'],
  typeRoots: [`${ROOT}/node_modules/@types`],
  esModuleInterop: true,
  // Cases have no node_modules; what they are given to make pools with is ours.
  paths: Object.fromEntries(Object.entries({ piscina: 'dist', tinypool: 'dist', workerpool: 'types' }).map(([name, folder]) => [name, [`${ROOT}/node_modules/${name}/${folder}/index.d.ts`]])),
  skipLibCheck: true,
  // What Node runs itself names them so.
  allowImportingTsExtensions: true,
  // Its types are known then, and not checked.
  allowJs: true,
};

/** A root that no disk has, so that cases see no package.json of ours. */
export const VIRTUAL = '/unblock-cases/';

/** What cases use and no development dependency of ours has types for. */
const SQLITE = `declare module 'better-sqlite3' {
  interface Prepared<Parameters extends unknown[], Row = unknown> { run(...values: Parameters): { changes: number; lastInsertRowid: number | bigint }; get(...values: Parameters): Row | undefined; all(...values: Parameters): Row[]; iterate(...values: Parameters): IterableIterator<Row>; pluck(): this }
  interface Connection { prepare<Parameters extends unknown[] | {} = unknown[], Row = unknown>(source: string): Database.Statement<Parameters, Row>; exec(source: string): this; close(): this; transaction<Work extends (...values: any[]) => unknown>(work: Work): Work }
  const Database: new (path?: string, options?: object) => Connection;
  namespace Database { type Database = Connection; type Statement<Parameters extends unknown[] | {} = unknown[], Row = unknown> = Parameters extends unknown[] ? Prepared<Parameters, Row> : Prepared<[Parameters], Row> }
  export default Database;
}`;

const VALUES = '...anonymous: (string | number)[]';
const NAMED = 'named: Record<string, string | number>';
const ROW = 'Record<string, string | number>';
/** Two signatures for each method, as @types/node has them. */
const STATEMENT = Object.entries({ run: '{ changes: number; lastInsertRowid: number }', get: `${ROW} | undefined`, all: `${ROW}[]` }).map(([name, result]) => `${name}(${VALUES}): ${result}; ${name}(${NAMED}, ${VALUES}): ${result};`).join(' ');
const AMBIENT = `declare module '@nestjs/common' { export const Controller: any; export const Get: any; export const Injectable: any; export const Module: any; export const createParamDecorator: (decorate: (data: unknown, context: any) => unknown) => unknown; export type ExecutionContext = any; export interface OnModuleInit { onModuleInit(): unknown } export interface INestApplication { useLogger(logger: unknown): void; init(): Promise<void> } export interface CanActivate { canActivate(): unknown } }\ndeclare module '@nestjs/cqrs' { export interface IEventHandler<T> { handle(event: T): unknown } export interface ICommandHandler<T> { execute(command: T): unknown } }\ndeclare module 'node:sqlite' { export class DatabaseSync { constructor(path: string); exec(sql: string): void; prepare(sql: string): StatementSync } export class StatementSync { ${STATEMENT} } }\n${SQLITE}\ndeclare module 'tsyringe' { export const container: { resolve<T>(of: new () => T): T } }\ndeclare module 'container' { const container: any; export default container; export const register: any; export const get: any }\ndeclare module 'typeorm' { export const Entity: any; export const Column: any; export const BeforeInsert: any; export const BeforeUpdate: any; export interface EntityManager { save(of: unknown): Promise<void> } export interface QueryRunner { startTransaction(): Promise<void>; commitTransaction(): Promise<void> } export interface DataSource { createQueryRunner(): QueryRunner; transaction(run: (manager: EntityManager) => Promise<void>): Promise<void> } export interface Repository<T> { save(of: Partial<T>): Promise<T>; create(of: Partial<T>): T; update(where: Partial<T>, to: Partial<T>): Promise<void> } }\ndeclare module 'class-validator' { export const registerDecorator: any; export const ValidatorConstraint: any; export interface ValidatorConstraintInterface { validate(value: any): unknown } }\ndeclare module 'class-transformer' { export const Transform: (to: (given: { value: any }) => unknown) => any }\ndeclare module 'puppeteer' { export interface Page { click(selector: string): Promise<void>; goto(url: string): Promise<void>; url(): string; setDefaultTimeout(ms: number): void } const puppeteer: { launch(): Promise<{ newPage(): Promise<Page> }> }; export default puppeteer }\n${['bcrypt', 'graphql', 'mongodb', 'passport', 'rxjs', 'fp-ts/function', 'lodash/flow', '@azure/functions', '@trpc/server', 'hono/factory', 'inversify-express-utils', '@nestjs/passport', 'passport-custom'].map((name) => `declare module '${name}';`).join('\n')}\ndeclare module 'bullmq' { export type Job = { name: string }; export const Worker: any }\ndeclare module '@adonisjs/core/http' { export type HttpContext = any }\ndeclare const Bun: any; declare const Deno: any;`;

export interface TypeCheck {
  /** Errors of a tree, as `store.ts:12 Cannot find name 'x'.` */
  errorsOf(name: string): string[];
  /** What the compiler knows, for rules that ask it. */
  readonly program: ts.Program;
  /** The files of a tree: where they are for the compiler, with their texts. */
  filesOf(name: string): { readonly path: string; readonly text: string }[];
}

/** Checks all trees in one program, because the libraries take longer than all cases together. Of a tree with nothing but JavaScript, types are known and not checked. */
export function checkTypes(trees: ReadonlyMap<string, Tree>): TypeCheck {
  const texts = new Map([...trees].flatMap(([name, tree]) => [...tree.texts].map(([file, text]) => [`${VIRTUAL}${name}/${file}`, text] as const)));
  texts.set(`${VIRTUAL}ambient/globals.d.ts`, AMBIENT);
  const roots = [...texts.keys()].filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !file.includes('/node_modules/'));
  const program = ts.createProgram({ rootNames: roots, options: OPTIONS, host: hostOf(texts) });
  const byTree = new Map<string, string[]>();
  for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
    const { tree, line } = described(diagnostic);
    byTree.set(tree, [...(byTree.get(tree) ?? []), line]);
  }
  return {
    errorsOf: (name) => [...(byTree.get('') ?? []), ...(byTree.get(name) ?? [])],
    program,
    filesOf: (name) => roots.filter((path) => path.startsWith(`${VIRTUAL}${name}/`)).map((path) => ({ path, text: texts.get(path) ?? '' })),
  };
}

function described({ file, start, messageText }: ts.Diagnostic): { tree: string; line: string } {
  const message = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (file === undefined) return { tree: '', line: message };
  const [, tree = '', name = file.fileName] = /^\/unblock-cases\/([^/]+\/[^/]+\/[^/]+)\/(.*)$/.exec(file.fileName) ?? [];
  return { tree, line: `${name}:${file.getLineAndCharacterOfPosition(start ?? 0).line + 1} ${message}` };
}

function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const disk = ts.createCompilerHost(OPTIONS);
  const folders = new Set([...texts.keys()].flatMap(ancestors));
  return {
    ...disk,
    getCurrentDirectory: () => ROOT,
    fileExists: (file) => texts.has(file) || disk.fileExists(file),
    readFile: (file) => texts.get(file) ?? disk.readFile(file),
    directoryExists: (dir) => folders.has(dir) || disk.directoryExists?.(dir) === true,
    realpath: (path) => (path.startsWith(VIRTUAL) ? path : (disk.realpath?.(path) ?? path)),
    getSourceFile: (file, language, ...rest) => {
      const text = texts.get(file);
      return text === undefined ? disk.getSourceFile(file, language, ...rest) : ts.createSourceFile(file, text, language, true);
    },
  };
}

function ancestors(path: string): string[] {
  const dir = dirname(path);
  return dir === '/' ? [] : [dir, ...ancestors(dir)];
}
