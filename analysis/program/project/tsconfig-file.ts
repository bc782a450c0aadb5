import { parseTsconfig } from 'get-tsconfig';
import { readTextFile } from './disk.ts';
import { isJsonObject, parseJsonWithComments, type JsonObject } from './json-text.ts';

export interface LoadedTsconfig {
  readonly config: JsonObject;
  readonly problem?: string;
}

/**
 * One tsconfig with what it extends.
 * A base that is not there is no problem of the file (dependencies may not be installed): then only its own settings count.
 * Text that TypeScript would not read is a problem; what can still be read of it counts.
 */
export function loadTsconfig(file: string, cache: Map<string, string>): LoadedTsconfig {
  const read = readTextFile(file);
  if (read.kind !== 'text') return { config: {}, problem: read.kind === 'missing' ? 'the file does not exist' : read.message };
  const json = parseJsonWithComments(read.text);
  if ('problem' in json) return { ...extended(file, {}, cache), ...json };
  if (!isJsonObject(json.value)) return { config: {}, problem: 'it holds no JSON object' };
  return extended(file, own(json.value), cache);
}

function extended(file: string, without: JsonObject, cache: Map<string, string>): LoadedTsconfig {
  try {
    return { config: checked({ ...parseTsconfig(file, cache) }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/not found/i.test(message)) return { config: without };
    return { config: without, problem: /circular/i.test(message) ? 'it extends itself' : 'its settings have the wrong types' };
  }
}

function own(json: JsonObject): JsonObject {
  return checked(Object.fromEntries(Object.entries(json).filter(([key]) => key !== 'extends')));
}

/** Settings that are no object would break whoever reads them. */
function checked(json: JsonObject): JsonObject {
  return isJsonObject(json.compilerOptions) ? json : { ...json, compilerOptions: {} };
}
