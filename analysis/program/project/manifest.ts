import path from 'node:path';
import { readTextFile } from './disk.ts';
import { isJsonObject, parseJson, type JsonObject } from './json-text.ts';

/** A package.json with the fields that matter here checked for their types; anything else in them counts as absent. */
export interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly isPrivate: boolean;
  readonly type: 'module' | 'commonjs';
  /** Paths that lead into the package from outside, but for `exports`: main, module, types, browser, source… */
  readonly mains: readonly string[];
  readonly main?: string;
  readonly exports?: unknown;
  /** A path, or what bundlers for browsers put in the place of files and packages. */
  readonly browser?: unknown;
  readonly imports?: unknown;
  readonly bins: readonly string[];
  /** `files`: what of it is published. */
  readonly files?: readonly string[];
  /** The folder whose every file is a command. */
  readonly binFolder?: string;
  readonly nodeRange?: string;
  readonly dependencies: Readonly<Record<string, string>>;
  /** Those of them that only who works on the package needs. */
  readonly developing: readonly string[];
  /** Those of them that users of the package bring: a plugin names what it is one of. */
  readonly peers: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  /** `ava.serial`: the tests of a file run one after the other. */
  readonly testsInTurn?: true;
  /** What the package says about its exports that block. */
  readonly blocking?: readonly unknown[];
}

export type ReadManifest =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly message: string };

/** The package.json of a folder. */
export function readManifest(folder: string): ReadManifest {
  const read = readPackageJson(folder);
  return read.kind === 'json' ? { kind: 'manifest', manifest: manifestOf(read.json) } : read;
}

/** Of an installed package, which nothing more is asked about: version, and what it says about its exports that block. */
export function readInstalled(folder: string): Pick<Manifest, 'version' | 'blocking'> {
  const read = readPackageJson(folder);
  return read.kind === 'json' ? { ...optional('version', textOf(read.json.version)), ...optional('blocking', listOf(read.json.blocking)) } : {};
}

function readPackageJson(folder: string): Exclude<ReadManifest, { readonly kind: 'manifest' }> | { readonly kind: 'json'; readonly json: JsonObject } {
  const read = readTextFile(path.join(folder, 'package.json'));
  if (read.kind === 'missing') return read;
  if (read.kind !== 'text') return { kind: 'broken', message: read.message };
  const json = parseJson(read.text);
  if ('problem' in json) return { kind: 'broken', message: json.problem };
  if (!isJsonObject(json.value)) return { kind: 'broken', message: 'it holds no JSON object' };
  return { kind: 'json', json: json.value };
}

const MAIN_FIELDS = ['main', 'module', 'source', 'types', 'typings', 'browser', 'jsnext:main', 'es2015'];
/** Where the same package is in several, the first tells best which version runs here. */
const DEPENDENCY_FIELDS = ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies'];

function manifestOf(json: JsonObject): Manifest {
  const published = isJsonObject(json.publishConfig) ? json.publishConfig : {};
  const name = textOf(json.name);
  const main = textOf(json.main);
  const directories = isJsonObject(json.directories) ? json.directories : {};
  return {
    ...optional('name', name),
    ...optional('version', textOf(json.version)),
    // npm publishes no package without a name.
    isPrivate: json.private === true || name === undefined,
    type: json.type === 'module' ? 'module' : 'commonjs',
    mains: [json, published].flatMap((fields) => MAIN_FIELDS.flatMap((field) => textsIn(fields[field]))),
    ...optional('main', main),
    ...optional('exports', json.exports ?? published.exports),
    ...optional('browser', json.browser),
    ...optional('imports', json.imports),
    bins: [json, published].flatMap((fields) => textsIn(fields.bin)),
    ...optional('files', Array.isArray(json.files) ? json.files.filter((each): each is string => typeof each === 'string') : undefined),
    ...optional('binFolder', textOf(directories.bin)),
    ...optional('nodeRange', isJsonObject(json.engines) ? textOf(json.engines.node) : undefined),
    dependencies: Object.assign({}, ...[...DEPENDENCY_FIELDS].reverse().map((field) => textRecord(json[field]))) as Record<string, string>,
    developing: Object.keys(textRecord(json.devDependencies)).filter((each) => ['dependencies', 'optionalDependencies', 'peerDependencies'].every((field) => textRecord(json[field])[each] === undefined)),
    peers: Object.keys(textRecord(json.peerDependencies)),
    scripts: textRecord(json.scripts),
    ...optional('testsInTurn', isJsonObject(json.ava) && json.ava.serial === true ? (true as const) : undefined),
    ...optional('blocking', listOf(json.blocking)),
  };
}

const listOf = (value: unknown): unknown[] | undefined => (Array.isArray(value) ? (value as unknown[]) : undefined);

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A path, or an object of paths: `"bin": { "a": "a.js" }`, `"browser": { "./a.js": "./b.js", "c": false }`. */
function textsIn(value: unknown): string[] {
  const values = isJsonObject(value) ? Object.values(value) : [value];
  return values.flatMap((each) => textOf(each) ?? []);
}

function textRecord(value: unknown): Record<string, string> {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Readonly<Record<K, V>>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Readonly<Record<K, V>>>;
}
