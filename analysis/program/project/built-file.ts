/**
 * Which source file does a built file come from? Answers in candidates, best first, as paths without extension
 * relative to the package; whoever asks looks which of them exists.
 * Evidence: the folder names that builds use (`dist/x.js` from `src/x.ts`), the names of formats among folders
 * and in file names (`dist/esm/x.js`, `dist/x.cjs.js`), and the file's place in its folder (`dist/x.js` from `src/x/index.ts`).
 */
export function sourceStems(target: string): string[] {
  const { stem } = splitName(target);
  const [first = '', ...below] = stem.split('/');
  if (!isOutputFolder(first) || (below.length === 0 && stem !== target)) return [];
  const rest = below.length === 0 ? ['index'] : below;
  const inner = withoutFormats(rest);
  const places = [rest.join('/'), inner.join('/'), inner.slice(0, -1).concat(withoutFormat(inner.at(-1) ?? '')).join('/')];
  const stems = [...new Set(places)].flatMap((place) => SOURCE_FOLDERS.filter((folder) => folder !== `${first}/`).map((folder) => folder + place));
  return [...new Set([...stems, ...stems.map((each) => `${each}/index`)])].filter((each) => each !== stem);
}

const SOURCE_FOLDERS = ['src/', 'source/', 'lib/', ''];
const OUTPUT_FOLDER = /^\.?(?:dist|lib|build|built|out|output|es|esm|cjs|umd|compiled|bundles?|_build)(?:[-_.].*)?$/;
const FORMAT = /^(?:esm?|cjs|umd|iife|mjs|commonjs|module|main|modern|legacy|node|browser|types?|typings|es6|es20\d\d|prod(?:uction)?|dev(?:elopment)?|min|common|bundle|default)$/;

/** A folder whose name says that a build writes it. `lib` may as well hold sources: see `isCertainOutput`. */
function isOutputFolder(name: string): boolean {
  return OUTPUT_FOLDER.test(name);
}

/** Does the path lie in a folder where nobody keeps sources? */
export function isCertainOutput(target: string): boolean {
  const [first = '', second] = target.split('/');
  return second !== undefined && isOutputFolder(first) && first !== 'lib';
}

/** `esm/src/x` is `src/x`; the last part, the file, stays. */
function withoutFormats(parts: readonly string[]): string[] {
  let from = 0;
  while (from < parts.length - 1 && FORMAT.test(parts[from] ?? '')) from += 1;
  return parts.slice(from);
}

/** `index.cjs`, `x.esm.min`, `x-node` and the like: the name without the build's marks. */
function withoutFormat(name: string): string {
  const parts = name.split('.');
  while (parts.length > 1 && FORMAT.test(parts.at(-1) ?? '')) parts.pop();
  return parts.join('.');
}

const EXTENSION = /(?:\.d)?\.[cm]?[jt]sx?$/;

/** `dist/x.d.mts` is the stem `dist/x` and the extension `.d.mts`; what is no code has no extension. */
export function splitName(target: string): { stem: string; extension: string } {
  const extension = EXTENSION.exec(target)?.[0] ?? '';
  return { stem: target.slice(0, target.length - extension.length), extension };
}

const FROM_SCRIPT = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
const FROM_MODULE = ['.mts', '.ts', '.tsx', '.mjs', '.js', '.jsx'];
const FROM_COMMONJS = ['.cts', '.ts', '.tsx', '.cjs', '.js', '.jsx'];

/** The extensions that a source may have, by that of what was built from it, best first. */
export function sourceExtensions(extension: string): readonly string[] {
  if (/\.m[jt]s$/.test(extension)) return FROM_MODULE;
  return /\.c[jt]s$/.test(extension) ? FROM_COMMONJS : FROM_SCRIPT;
}
