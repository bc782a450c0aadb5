type Version = readonly [major: number, minor: number, patch: number];

const NUMBER = String.raw`(?:0|[1-9]\d*|[xX*])`;
const COMPARATOR = new RegExp(String.raw`^(>=|<=|>|<|=|\^|~>?)?\s*[v=]?(${NUMBER})(?:\.(${NUMBER}))?(?:\.(${NUMBER}))?(?:-[\w.-]+)?(?:\+[\w.-]+)?$`);

/**
 * The lowest version that an npm range allows, as `18.0.0`.
 * Undefined where the range is not understood (tags, addresses) or sets no lower bound (`*`, `<20`).
 */
export function lowestVersion(range: string): string | undefined {
  const bounds = range.split('||').map((alternative) => lowerBound(alternative.trim()));
  let lowest: Version | undefined;
  for (const bound of bounds) {
    if (bound === undefined) return undefined;
    if (lowest === undefined || compare(bound, lowest) < 0) lowest = bound;
  }
  return lowest?.join('.');
}

/** The highest of the lower bounds that hold together: `>=14 >=16.2 <20`, `1.2 - 2`. */
function lowerBound(alternative: string): Version | undefined {
  const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(alternative);
  const parts = hyphen === null ? comparatorsOf(alternative) : [hyphen[1] ?? ''];
  let highest: Version | undefined;
  for (const part of parts) {
    const bound = readComparator(part);
    if (bound === 'unreadable') return undefined;
    if (bound !== 'none' && (highest === undefined || compare(bound, highest) > 0)) highest = bound;
  }
  return highest;
}

/** Blanks may stand between an operator and its version: `>= 18`. */
function comparatorsOf(alternative: string): string[] {
  return alternative.replace(/([<>=^~])\s+/g, '$1').split(/[\s,]+/).filter((part) => part !== '');
}

function readComparator(text: string): Version | 'none' | 'unreadable' {
  const match = COMPARATOR.exec(text);
  if (match === null) return 'unreadable';
  const [, operator = '', major, minor, patch] = match;
  const numbers = [major, minor, patch].map((part) => (part === undefined || /[xX*]/.test(part) ? undefined : Number(part)));
  if (operator.startsWith('<') || numbers[0] === undefined) return 'none';
  const version: Version = [numbers[0], numbers[1] ?? 0, numbers[1] === undefined ? 0 : (numbers[2] ?? 0)];
  return operator === '>' ? after(version, numbers) : version;
}

/** `>18` leaves out all of 18, `>18.2.0` only that one version. */
function after([major, minor, patch]: Version, written: readonly (number | undefined)[]): Version {
  if (written[1] === undefined) return [major + 1, 0, 0];
  return written[2] === undefined ? [major, minor + 1, 0] : [major, minor, patch + 1];
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
