const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const WRITTEN_BY_TOOLS = /(?:^|\/)\.pnp\.|\.min\.[cm]?js$/;

/** Folders of other people's code and of tools' output. */
const SKIPPED_FOLDERS = new Set(['node_modules', 'bower_components', 'vendor', 'dist', 'coverage', '.git', '.yarn', '.next', '.nuxt', '.svelte-kit']);

/** JavaScript or TypeScript, by its ending. */
export function isSource(file: string): boolean {
  return SOURCE.test(file);
}

/** A name without an ending, as commands have: only a look at the file tells whether it is one for Node. */
export function mayBeScript(file: string): boolean {
  return !file.slice(file.lastIndexOf('/') + 1).includes('.');
}

/** Starts with `#!/usr/bin/env node` or the like. */
export function isNodeScript(text: string): boolean {
  return /^#!.*[\s/]node(?:js)?(?:\s|$)/.test(text.slice(0, 200));
}

/** Not part of the program that people write, by its path. */
export function isSkipped(file: string): boolean {
  return WRITTEN_BY_TOOLS.test(file) || file.split('/').slice(0, -1).some(isSkippedFolder);
}

/** A folder called `build` is a tool's output, unless it lies among the sources. */
function isSkippedFolder(name: string, depth: number, path: readonly string[]): boolean {
  return SKIPPED_FOLDERS.has(name) || (name === 'build' && !path.slice(0, depth).includes('src'));
}
