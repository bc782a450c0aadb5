import type { Program } from '../../program/program.ts';
import type { Signature, TypeDeclaration, TypeExpr } from '../../program/type-expr.ts';
import { namedType, type NameExpr } from '../../program/values/type-names.ts';
import { allOf, COPIED, NOT_KNOWN, PATTERN, refused, type Copies } from './copies.ts';

const DEEPEST = 8;
const DATA = /^(?:string|number|boolean|bigint|null|undefined|void|never|Date|ArrayBuffer|DataView|Uint8Array|Uint8ClampedArray|(?:Big)?Ui?nt\d+Array|Int\d+Array|BigInt64Array|Float(?:32|64)Array)$/;
const BUFFER = /^(?:Buffer|NodeJS\.ArrayBufferView|NonSharedBuffer)$/;
/** Data if what they hold is. */
const HOLDERS = /^(?:Array|ReadonlyArray|Map|ReadonlyMap|Set|ReadonlySet|Record|Partial|Required|Readonly|Pick|Omit|Promise|Awaited|NonNullable)$/;

/** Declarations that are being asked about: what holds itself is data if its other parts are. */
type Within = readonly TypeDeclaration[];

/** What becomes of a value of a type: a value may hold more than its type says, but whoever uses it by that type does not see that. */
export function typeCopies(program: Program, file: string, type: TypeExpr, depth = 0, within: Within = []): Copies {
  if (depth > DEEPEST) return NOT_KNOWN;
  const of = (part: TypeExpr): Copies => typeCopies(program, file, part, depth + 1, within);
  switch (type.kind) {
    case 'keyword':
      return DATA.test(type.name) ? COPIED : NOT_KNOWN;
    case 'function':
      return refused('a function');
    case 'union':
    case 'intersection':
      return allOf(type.of.map(of));
    case 'object':
      return membersCopy(type.members, of);
    case 'name':
      return nameCopies(program, file, type, depth, within);
    case 'other':
      return listCopies(program.modules.get(file)?.text.slice(type.start, type.end) ?? '');
    default:
      return NOT_KNOWN;
  }
}

/** `[string, number]`, `'a'`, `` `a${string}` ``: what is not taken apart when types are read. */
function listCopies(text: string): Copies {
  return /^(?:readonly\s+)?(?:(?:string|number|boolean)(?:\[\])+|\[(?:\s*(?:string|number|boolean)\s*,?)*\]|'[^']*'|"[^"]*"|`[^`]*`|-?\d+|true|false)$/.test(text) ? COPIED : NOT_KNOWN;
}

function membersCopy(members: readonly Signature[], of: (part: TypeExpr) => Copies): Copies {
  return allOf(members.map((member) => {
    if ((member.how !== 'property' && member.how !== 'index') || member.type === undefined) return refused(`an object with '${member.name ?? 'a method'}', which is a function`);
    const copied = of(member.type);
    return copied.as === 'buffer' ? refused('a Buffer in an object') : copied;
  }));
}

function nameCopies(program: Program, file: string, type: NameExpr, depth: number, within: Within): Copies {
  const found = namedType(program, file, type);
  if (found.kind === 'class') return refused('an instance of a class');
  if (found.kind === 'declared') return allOf(found.declarations.map((each) => declaredCopies(program, found.file, each, depth, within)));
  if (found.kind === 'enum') return COPIED;
  const name = type.path.join('.');
  if (found.kind !== 'global') return NOT_KNOWN;
  if (name === 'RegExp') return PATTERN;
  if (DATA.test(name)) return COPIED;
  if (BUFFER.test(name)) return { as: 'buffer', what: 'a Buffer' };
  return HOLDERS.test(name) ? heldCopies(type, (each) => typeCopies(program, file, each, depth + 1, within)) : NOT_KNOWN;
}

function heldCopies({ path, args }: NameExpr, of: (part: TypeExpr) => Copies): Copies {
  const held = allOf(args.map(of));
  return held.as === 'buffer' && !/^(?:Promise|Awaited|NonNullable)$/.test(path.join('.')) ? refused('a Buffer in a collection') : held;
}

function declaredCopies(program: Program, file: string, declaration: TypeDeclaration, depth: number, within: Within): Copies {
  if (declaration.parameters.length > 0) return NOT_KNOWN;
  if (within.includes(declaration)) return COPIED;
  return allOf([...declaration.extends, declaration.type].map((each) => typeCopies(program, file, each, depth + 1, [...within, declaration])));
}
