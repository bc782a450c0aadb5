import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { faultOf } from '../catalog/own-entry.ts';
import { DEFAULT_POLICY, type Policy } from '../analysis/plan/policy.ts';
import type { Options } from './arguments.ts';
import { CONSTRUCTORS, ENGINES, EXECUTOR, EXPORTS, LINTERS, POOL, PUBLIC, RULES, TOP_LEVEL, TURNS, WHERE } from './choices.ts';
import { suggestion, UsageError } from './usage-error.ts';

export const CONFIG_FILE = 'unblock.config.json';

/** What a key may hold: the test, and the words for an error message. */
interface Shape {
  readonly holds: (value: unknown) => boolean;
  readonly words: string;
}

/** What one run is about stands on its command line, and in no file. */
type Key = Exclude<keyof Policy, 'units' | 'only'>;

const SHAPES: Readonly<Record<Key | 'catalog', Shape>> = {
  where: oneOf(WHERE),
  exports: oneOf(EXPORTS),
  public: oneOf(PUBLIC),
  topLevel: oneOf(TOP_LEVEL),
  turns: oneOf(TURNS),
  linters: oneOf(LINTERS),
  constructors: oneOf(CONSTRUCTORS),
  executor: oneOf(EXECUTOR),
  pool: oneOf(POOL),
  concurrent: { holds: (value) => Number.isInteger(value) && Number(value) >= 1, words: 'a whole number from 1' },
  maxThreads: { holds: (value) => Number.isInteger(value) && Number(value) >= 1, words: 'a whole number from 1' },
  offload: { holds: (value) => isList(value) && value.every((item) => /^[^#]+#[^#]+$/.test(String(item))), words: 'a list of functions such as "src/thumb.js#resize"' },
  assumeCloneable: { holds: (value) => typeof value === 'boolean', words: 'true or false' },
  engines: oneOf(ENGINES),
  allow: { holds: (value) => isList(value) && value.every((item) => typeof item === 'string'), words: 'a list of catalogue ids such as "node:fs#readFileSync"' },
  // The program's reader takes it from the same file.
  catalog: { holds: (value) => isList(value) && value.every((item) => faultOf(item) === undefined), words: 'a list of entries such as { "module": "thumbs", "path": "resizeSync", "kind": "cpu" }' },
  maxTwins: { holds: (value) => Number.isInteger(value) && Number(value) >= 0, words: 'a whole number from 0' },
  rules: { holds: (value) => isList(value) && value.every((item) => RULES.includes(String(item))), words: `a list of rules: ${RULES.join(', ')}` },
};

/**
 * The policy in force: the command line over the nearest `unblock.config.json` over the defaults.
 * @throws {UsageError} naming the file and the key that is wrong.
 */
export async function readPolicy(cwd: string, options: Options): Promise<Policy> {
  const said = Object.fromEntries(Object.entries<unknown>(options.policy).filter(([, value]) => value !== undefined));
  return { ...DEFAULT_POLICY, ...(await readConfig(cwd)), ...said };
}

/** The nearest configuration file, in the folder or above it; nothing where there is none. */
async function readConfig(folder: string): Promise<Partial<Policy>> {
  const file = join(folder, CONFIG_FILE);
  const text = await textOf(file);
  if (text !== undefined) return parseConfig(file, text);
  const parent = dirname(folder);
  return parent === folder ? {} : await readConfig(parent);
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UsageError(`${file} cannot be read: ${message}`);
  }
}

/**
 * The settings in the text of a configuration file.
 * @throws {UsageError}
 */
export function parseConfig(file: string, text: string): Partial<Policy> {
  const settings = Object.entries(parseObject(file, text)).filter(([key]) => key !== '$schema');
  for (const [key, value] of settings) {
    const shape = Object.hasOwn(SHAPES, key) ? SHAPES[key as keyof typeof SHAPES] : undefined;
    if (shape === undefined) throw new UsageError(`${file}: unknown key "${key}"${suggestion(key, Object.keys(SHAPES))}`);
    if (!shape.holds(value)) throw new UsageError(`${file}: "${key}" is ${JSON.stringify(value)}, but must be ${shape.words}`);
  }
  return Object.fromEntries(settings.filter(([key]) => key !== 'catalog'));
}

function parseObject(file: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`${file} is not valid JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || isList(value)) throw new UsageError(`${file} must hold one object`);
  return value as Record<string, unknown>;
}

function oneOf(values: readonly string[]): Shape {
  return { holds: (value) => typeof value === 'string' && values.includes(value), words: `one of ${values.map((value) => `"${value}"`).join(', ')}` };
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}
