import { gte } from 'semver';
import { installedFolder, packageAt } from './installed-package.ts';
import type { Manifest } from './manifest.ts';
import { lowestVersion } from './version-range.ts';

/** How the file of a setting would say a later edition: text that stands in place of other text. */
export interface Raise {
  /** In the package's folder. */
  readonly name: string;
  /** Offset in the text without a byte order mark. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** Object spread, which adapters are written with, came with 9, a year after async functions. */
const EDITION = 9;
const YEAR = 2018;

/** Versions that read that edition (run: JSHint 2.10.0 and 2.11, not 2.9.7; ESLint 4.19.1 and 5.0). */
const READS = { jshint: '2.10.0', eslint: '4.19.0' };

/** Is the linter that a package has, or asks for where it is not installed, new enough for the raised edition? */
export function readsRaised(tool: keyof typeof READS, folder: string, { dependencies }: Pick<Manifest, 'dependencies'>): boolean {
  const installed = installedFolder(folder, tool);
  const range = dependencies[tool];
  const version = installed === undefined ? (range === undefined ? undefined : lowestVersion(range)) : packageAt(installed).version;
  return version !== undefined && gte(version, READS[tool]);
}

/** `esnext` and `esversion` exclude each other; a file with neither gets a line of its own. */
export function raisedJshint(name: string, text: string): Raise | undefined {
  const [said, ...others] = text.matchAll(/"(?:esversion"\s*:\s*"?\d+"?|esnext"\s*:\s*(?:true|false))/g);
  if (others.length > 0) return undefined;
  if (said !== undefined) return { name, at: said.index, from: said[0], to: SETS };
  const open = /^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*\{/.exec(text)?.[0];
  if (open === undefined) return undefined;
  const gap = /^\s*/.exec(text.slice(open.length))?.[0] ?? '';
  const isEmpty = text[open.length + gap.length] === '}';
  return { name, at: open.length - 1, from: '{', to: `{${gap === '' ? ' ' : gap}${SETS}${isEmpty ? '' : ','}${isEmpty && gap === '' ? ' ' : ''}` };
}

const SETS = `"esversion": ${String(EDITION)}`;

/** Data alone: what a JavaScript file makes its settings of may be used for more. */
export function raisedEslint(name: string, text: string): Raise | undefined {
  const [version, ...others] = text.matchAll(/(?<=\becmaVersion["']?\s*:\s*)["']?\d+["']?/g);
  if (version === undefined || others.length > 0 || /\.c?js$/.test(name)) return undefined;
  return { name, at: version.index, from: version[0], to: version[0].length > 2 ? String(YEAR) : String(EDITION) };
}
