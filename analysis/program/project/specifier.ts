import { builtinModules } from 'node:module';

export type Specifier =
  | { readonly kind: 'builtin'; readonly module: string }
  /** `./x`, `../x`, `/x`: a path, and what follows a question mark. */
  | { readonly kind: 'path'; readonly path: string; readonly query: string }
  /** `#x`, by the `imports` of the nearest package.json. */
  | { readonly kind: 'internal' }
  | { readonly kind: 'bare'; readonly name: string; readonly subpath: string }
  /** `npm:x`, `bun:sqlite`: a name that another runtime understands. */
  | { readonly kind: 'runtime' }
  /** Addresses, loaders' syntax, aliases such as `@/x` that only a setting explains. */
  | { readonly kind: 'other' };

const BUILTINS: ReadonlySet<string> = new Set(builtinModules);
const PACKAGE = /^((?:@[\w-][\w.-]*\/)?[A-Za-z0-9-][\w.-]*)(\/.*)?$/;

/** What a specifier's text alone says. */
export function readSpecifier(specifier: string): Specifier {
  // What starts with `node:` is Node's own, also where this Node is too old to have it.
  if (specifier.startsWith('node:')) return { kind: 'builtin', module: specifier };
  if (BUILTINS.has(specifier)) return { kind: 'builtin', module: `node:${specifier}` };
  if (/^(?:\.{1,2}(?:\/|$)|\/)/.test(specifier)) {
    const end = specifier.indexOf('?');
    return { kind: 'path', path: end < 0 ? specifier : specifier.slice(0, end), query: end < 0 ? '' : specifier.slice(end) };
  }
  if (specifier.startsWith('#')) return { kind: 'internal' };
  if (/^(?:npm|jsr|bun|cloudflare|electron):/.test(specifier)) return { kind: 'runtime' };
  const match = PACKAGE.exec(specifier);
  if (match === null) return { kind: 'other' };
  return { kind: 'bare', name: match[1] ?? specifier, subpath: `.${match[2] ?? ''}` };
}
