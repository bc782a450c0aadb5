import path from 'node:path';
import { readTextFile } from './disk.ts';
import { isJsonObject, parseJson } from './json-text.ts';

/** What a project says in `unblock.config.json` about functions that block. What is wrong with it is for the command to say. */
export interface Settings {
  /** Catalogue ids that may block. */
  readonly allow: readonly string[];
  /** Entries of the project's own, as they are written. */
  readonly catalog: readonly unknown[];
}

const NONE: Settings = { allow: [], catalog: [] };

/** The nearest settings, in a folder or above it. */
export function readSettings(folder: string): Settings {
  const read = readTextFile(path.join(folder, 'unblock.config.json'));
  if (read.kind === 'text') return settingsIn(read.text);
  const parent = path.dirname(folder);
  return parent === folder ? NONE : readSettings(parent);
}

function settingsIn(text: string): Settings {
  const json = parseJson(text);
  if ('problem' in json || !isJsonObject(json.value)) return NONE;
  const { allow, catalog } = json.value;
  return { allow: Array.isArray(allow) ? allow.filter((each) => typeof each === 'string') : [], catalog: Array.isArray(catalog) ? (catalog as unknown[]) : [] };
}
