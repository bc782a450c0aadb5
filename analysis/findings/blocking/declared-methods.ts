import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { NO_VALUES, type Value, type Values } from '../../program/value.ts';
import { declaredType, type TypeIn } from '../../program/values/declared-type.ts';
import { callable, instanceOf, memberOf, resultOf } from '../../program/values/members-of.ts';
import { namedType } from '../../program/values/type-names.ts';
import { madeBy } from './wrapped.ts';

/**
 * Methods of classes that a program names without making instances of them itself. Another class may stand in for the one that is named,
 * in a file that is not read: a report goes by the name, a plan does not.
 */
export function declaredMethod(graph: CallGraph, module: Module, { callee }: CallSite): Values {
  if (callee.kind !== 'member') return NO_VALUES;
  const instance = fromContainer(graph, module, callee.object) ?? ofAbstractClass(graph, module, callee.object);
  if (instance !== undefined) return memberOf(graph.follower, { values: [instance], certain: true }, callee.name);
  const { values, certain } = asMade(graph, module, callee.object);
  return values.length === 0 ? NO_VALUES : memberOf(graph.follower, { values, certain }, callee.name);
}

/** `repo: ReturnType<typeof makeRepo>`, `repo: typeof repo`, `repo: InstanceType<typeof Repo>`: what it has the type of says what it is. */
function asMade(graph: CallGraph, { file }: Module, object: Origin): Values {
  const declared = object.kind === 'member' || object.kind === 'binding' ? declaredType(graph.program, file, object) : undefined;
  return declared === undefined || graph.follower.follow(file, object).values.length > 0 ? NO_VALUES : valuesLike(graph, declared);
}

const DEEPEST = 8;

function valuesLike(graph: CallGraph, { file, type }: TypeIn, depth = 0): Values {
  const { follower, program } = graph;
  if (depth > DEEPEST) return NO_VALUES;
  if (type.kind === 'query') return type.binding === undefined ? NO_VALUES : follower.follow(file, { kind: 'binding', binding: type.binding });
  if (type.kind !== 'name') return NO_VALUES;
  const named = namedType(program, file, type);
  const [of] = type.args;
  if (named.kind === 'global' && of !== undefined) {
    const values = valuesLike(graph, { file, type: of }, depth + 1);
    if (named.name === 'ReturnType') return resultOf(follower, callable(follower, values));
    if (named.name === 'InstanceType') return instanceOf(follower, values);
    return named.name === 'Awaited' || named.name === 'NonNullable' || named.name === 'Readonly' ? settled(values) : NO_VALUES;
  }
  const [declaration, ...others] = named.kind === 'declared' ? named.declarations : [];
  return named.kind !== 'declared' || declaration?.how !== 'alias' || others.length > 0 ? NO_VALUES : valuesLike(graph, { file: named.file, type: declaration.type }, depth + 1);
}

const settled = ({ values, certain }: Values): Values => ({ values: values.flatMap((value) => (value.kind === 'promise' ? value.of : [value])), certain });

/** `container.resolve(Users)`, of a package whose containers give what they are asked for by its class. */
function fromContainer(graph: CallGraph, module: Module, object: Origin): Value | undefined {
  const made = madeBy(graph, module, object);
  const [token] = made?.call.args ?? [];
  if (made === undefined || token === undefined || token.spread) return undefined;
  const isGiven = graph.callees(made.module.file, made.call).values.some((value) => value.kind === 'external' && CONTAINERS.has(value.module) && GIVES.has(value.path.at(-1) ?? ''));
  if (!isGiven) return undefined;
  const [value, ...others] = graph.follower.follow(made.module.file, token.origin).values;
  return value?.kind === 'class' && others.length === 0 ? { ...value, kind: 'instance' } : undefined;
}

const CONTAINERS: ReadonlySet<string> = new Set(['tsyringe', 'typedi', 'inversify', '@nestjs/core', 'injection-js', '@angular/core']);
const GIVES: ReadonlySet<string> = new Set(['resolve', 'get', 'inject']);

/** `constructor(private store: Store)`, where no class that extends the abstract one is in sight. */
function ofAbstractClass(graph: CallGraph, { file }: Module, object: Origin): Value | undefined {
  const declared = object.kind === 'member' || object.kind === 'binding' ? declaredType(graph.program, file, object) : undefined;
  if (declared?.type.kind !== 'name') return undefined;
  const named = namedType(graph.program, declared.file, declared.type);
  const found = named.kind === 'class' ? graph.program.modules.get(named.file)?.classes[named.class] : undefined;
  if (named.kind !== 'class' || found?.isAbstract !== true || graph.follower.follow(file, object).values.length > 0) return undefined;
  return { kind: 'instance', file: named.file, class: named.class };
}
