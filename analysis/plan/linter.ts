import type { Module } from '../program/module.ts';
import type { PackageInfo, Program } from '../program/program.ts';
import { ASYNC, type LinterSetting } from '../program/project/linter-setting.ts';
import type { SettingChange } from './plan.ts';
import { ownerOf } from './references/public.ts';

/** A linter of the package that async functions would fail, and what runs it. */
export interface Linted {
  readonly setting: LinterSetting;
  /** `the script 'lint'`, or a file that loads it. */
  readonly by: string;
  /** Of the package, relative to the root. */
  readonly dir: string;
}

/**
 * The linters that would reject a file's first async function. A setting that nothing in the package acts upon is a leftover
 * and stops nothing: only scripts, task files that a script runs, and tests that load the linter count.
 */
export function rejectingLinters(program: Program, module: Module): Linted[] {
  const owner = ownerOf(program, module.file);
  if (owner === undefined || module.functions.some((fn) => fn.isAsync)) return [];
  return owner.linters.flatMap((setting) => {
    if (editionIn(module, setting) >= ASYNC || isIgnored(owner, setting, module.file)) return [];
    const by = runnerOf(program, owner, setting.tool);
    return by === undefined ? [] : [{ setting, by, dir: owner.dir }];
  });
}

/** Settings that have to accept what becomes async in these modules. One whose file would lie outside the root is not ours to change. */
export function settingsToRaise(program: Program, modules: Iterable<Module>): SettingChange[] {
  const raised = [...modules].flatMap((module) => rejectingLinters(program, module).flatMap((linted) => raiseOf(linted) ?? []));
  return [...new Map(raised.map((change) => [change.file, change])).values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** How the linter could be made to accept the file. */
export function raiseOf({ setting: { raise }, dir }: Linted): SettingChange | undefined {
  if (raise === undefined || dir.startsWith('..')) return undefined;
  const { name, ...change } = raise;
  return { file: dir === '' || dir === '.' ? name : `${dir}/${name}`, ...change };
}

/** A comment can set it for one file: `/* jshint esversion: 8 *\/`. */
function editionIn({ text }: Module, { tool, edition }: LinterSetting): number {
  const own = tool === 'jshint' ? /\/\*\s*jshint\b[^*]*\besversion\s*:\s*(\d+)/.exec(text)?.[1] : undefined;
  return own === undefined ? edition : Number(own);
}

function isIgnored({ dir }: PackageInfo, { ignored }: LinterSetting, file: string): boolean {
  const inPackage = dir === '' || dir === '.' || dir.startsWith('..') ? file : file.slice(dir.length + 1);
  return ignored.some((each) => inPackage === each || inPackage.startsWith(`${each}/`) || (!each.includes('/') && inPackage.split('/').includes(each)));
}

const TASK_FILE = /^(Gruntfile|gulpfile)\.[\w.]+$/i;
const LOADERS = { jshint: /^(mocha-jshint|jshint|grunt-contrib-jshint|gulp-jshint)$/, eslint: /^(mocha-eslint|eslint|grunt-eslint|gulp-eslint(-new)?)$/ };

function runnerOf(program: Program, { scripts }: PackageInfo, tool: LinterSetting['tool']): string | undefined {
  const script = Object.entries(scripts).find(([, command]) => new RegExp(`\\b${tool}\\b`).test(command));
  if (script !== undefined) return `the script '${script[0]}'`;
  const runsTasks = Object.values(scripts).some((command) => /\b(grunt|gulp)\b/.test(command));
  for (const { file, imports, text } of program.modules.values()) {
    if (imports.some(({ specifier }) => LOADERS[tool].test(specifier))) return file;
    if (runsTasks && TASK_FILE.test(file.slice(file.lastIndexOf('/') + 1)) && new RegExp(`\\b${tool}\\b`).test(text)) return file;
  }
  return undefined;
}
