import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

// Everything here is synchronous on purpose: ESLint calls rules synchronously and waits for nothing,
// and all doors share one reader. All other code of the analysis goes through this file.

export type ReadText =
  | { readonly kind: 'text'; readonly text: string; readonly bom: boolean }
  | { readonly kind: 'missing' }
  /** A folder, no permission, or a fault of the disk. */
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'binary'; readonly message: string }
  | { readonly kind: 'not-utf8'; readonly message: string };

const BOM = '\uFEFF';
/** As far as git looks for a NUL byte to tell binary files. */
const BINARY_PROBE = 8000;

/** A file as text, without its byte order mark. Never throws: what stands in the way is part of the answer. */
export function readTextFile(absolute: string): ReadText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(absolute);
  } catch (error) {
    return unread(error);
  }
  if (bytes.subarray(0, BINARY_PROBE).includes(0)) return { kind: 'binary', message: 'the file is binary: it holds NUL bytes' };
  const text = decode(bytes);
  if (text === undefined) return { kind: 'not-utf8', message: 'the file is not valid UTF-8' };
  return text.startsWith(BOM) ? { kind: 'text', text: text.slice(BOM.length), bom: true } : { kind: 'text', text, bom: false };
}

function unread(error: unknown): ReadText {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  // A path through a file (`a.js/b.js`) names nothing either.
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  return { kind: 'unreadable', message: code === 'EISDIR' ? 'it is a folder, not a file' : `the file cannot be read (${code})` };
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function isFile(absolute: string): boolean {
  return statOf(absolute)?.isFile() ?? false;
}

export function isFolder(absolute: string): boolean {
  return statOf(absolute)?.isDirectory() ?? false;
}

function statOf(absolute: string): ReturnType<typeof statSync> {
  try {
    return statSync(absolute, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The names in a folder, sorted; none where it cannot be read. */
export function namesIn(absolute: string): string[] {
  try {
    return readdirSync(absolute).sort();
  } catch {
    return [];
  }
}

/** The path with symbolic links followed, or as given where it leads nowhere. */
export function realPath(absolute: string): string {
  try {
    return realpathSync.native(absolute);
  } catch {
    return path.resolve(absolute);
  }
}

/** Relative to the root and with `/`; `..` leads out of the root, the root itself is `.`. */
export function relativeTo(root: string, absolute: string): string {
  return path.relative(root, absolute).split(path.sep).join('/') || '.';
}
