import { fnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { ClassRef } from '../../program/values/hierarchy.ts';
import { structuralObstacle } from '../references/obstacles.ts';
import { askingAbout } from '../references/references.ts';
import type { Obstacle } from '../site.ts';
import type { Study } from '../study.ts';
import { lostClass } from './class-mentions.ts';
import { classOf, factoryNames, lineOf, parentOf } from './family.ts';

/** What keeps a function from having an async form at all. Where the policy asks for factories, a constructor may have one. */
export function formObstacle(study: Study, module: Module, fn: Fn): Obstacle | undefined {
  const obstacle = structuralObstacle(study.graph, module, fn);
  if (fn.kind !== 'constructor' || study.policy.constructors !== 'factory' || obstacle === undefined) return obstacle;
  const why = withoutFactory(study, module, fn);
  return why === undefined ? undefined : { ...obstacle, ...why };
}

/** How `--constructors factory` would lift the refusal of a constructor, where it would. */
export function factoryHint(study: Study, { file, at }: Obstacle): string | undefined {
  const module = study.graph.program.modules.get(file);
  const fn = module?.functions.find((each) => each.kind === 'constructor' && each.nameRange?.start === at.start);
  if (module === undefined || fn?.class === undefined || study.policy.constructors === 'factory' || withoutFactory(study, module, fn) !== undefined) return undefined;
  const of = { file, class: fn.class };
  const name = classOf(study.graph, of)?.name ?? 'the class';
  return `--constructors factory moves it into '${name}.${factoryNames(study.graph, of)?.factory ?? 'create'}', which is awaited in place of 'new ${name}'`;
}

type Why = Partial<Obstacle>;

const why = (message: string, hint: string): Why => ({ message, hint });

/** What about a constructor and its class stands in the way of a factory. */
function withoutFactory(study: Study, module: Module, fn: Fn): Why | undefined {
  const of = { file: module.file, class: fn.class ?? -1 };
  return ofForm(module, fn) ?? ofClass(study, module, of) ?? ofParents(study, of) ?? ofHolders(study, fnKey(module.file, fn.id), of);
}

function ofForm(module: Module, fn: Fn): Why | undefined {
  const byHand = 'write the factory by hand';
  if (fn.uses.newTarget) return why('the constructor asks for new.target', byHand);
  if (fn.returns.some(({ argument }) => argument !== undefined)) return why('the constructor returns another object', byHand);
  if (fn.overloads.length > 0) return why('the constructor has overloads', byHand);
  if (/\b(?:private|protected)\s+$/.test(module.text.slice(0, fn.start)) || /^(?:private|protected)\b/.test(module.text.slice(fn.start))) return why('the constructor is not public: a factory is there already', byHand);
  return module.dynamic ? why('the class stands in a file with eval or with', 'move it to a file of its own') : undefined;
}

function ofClass({ graph }: Study, module: Module, of: ClassRef): Why | undefined {
  const info = classOf(graph, of);
  if (info === undefined) return why('the class is not known', 'write the factory by hand');
  const name = info.name ?? 'the class';
  if (info.decorated || info.members.some(({ decorated }) => decorated)) return why(`'${name}' is decorated, and what a decorator does with it is not known`, 'write the factory by hand');
  if (new RegExp(`^(?:abstract\\s+)?class\\s+[\\w$]+\\s*<`).test(module.text.slice(info.start))) return why(`'${name}' has type parameters, which a static method does not see`, 'write the factory by hand');
  if (lineOf(graph, of).some((each) => classOf(graph, each)?.members.some((member) => member.name === 'then') === true)) return why(`'${name}' has a then method, so that a factory could not return its instances`, 'give the method another name');
  if (factoryNames(graph, of) === undefined) return why(`'${name}' has members of all names that a factory could have`, 'write the factory by hand');
  const declared = [...graph.program.modules.values()].find(({ language, classes }) => language === 'dts' && classes.some((each) => each.name === info.name));
  return declared === undefined ? undefined : why(`'${declared.file}' declares the constructor of '${name}'`, 'change both by hand');
}

function ofParents({ graph }: Study, of: ClassRef): Why | undefined {
  return lineOf(graph, of).some((each) => parentOf(graph, each).kind === 'unknown') ? why('its superclass is not of the program, so what it has is not known', 'hold an instance of it instead of extending it') : undefined;
}

/** Somebody may call `new` unseen. */
function ofHolders(study: Study, key: string, of: ClassRef): Why | undefined {
  const lost = lostClass(askingAbout(study.graph, study.mocks, key), of);
  if (lost === undefined) return undefined;
  const name = classOf(study.graph, of)?.name ?? 'the class';
  return { message: `'${name}' is used as a value here, so that who constructs it is not known`, hint: 'construct it directly', file: lost.file, at: { start: lost.start, end: lost.end } };
}
