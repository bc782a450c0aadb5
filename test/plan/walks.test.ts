import { expect, it } from 'vitest';
import { findAll } from '../../analysis/findings/find.ts';
import { makePlan } from '../../analysis/plan/make-plan.ts';
import type { Plan } from '../../analysis/plan/plan.ts';
import { DEFAULT_POLICY } from '../../analysis/plan/policy.ts';
import type { Module } from '../../analysis/program/module.ts';
import { readProgram } from '../../analysis/program/read-program.ts';
import { project } from '../program/project.ts';

const KINDS = 12;

/** As walkers over trees are written: one function for each kind of node, and each hands all that it is given on to every other. */
function walkers(first: string, stateOf = (_kind: number, _other: number) => 'state'): string {
  const kinds = Array.from({ length: KINDS }, (_, kind) => kind);
  const walks = kinds.map((kind) => {
    const others = kinds.filter((other) => other !== kind).map((other) => `  if (node.is${other}) walk${other}(node.in${other % 4}, visit, ${stateOf(kind, other)});`);
    return `function walk${kind}(node, visit, state) {\n${first}\n${others.join('\n')}\n}`;
  });
  return walks.join('\n');
}

/** A module is looked up at every step of a walk: beyond this many steps, it is one that does not end. A test's own timeout could not stop it. */
const MOST_STEPS = 1_000_000;

class CountedModules extends Map<string, Module> {
  private steps = 0;

  override get(file: string): Module | undefined {
    this.steps += 1;
    if (this.steps > MOST_STEPS) throw new Error(`a walk has taken ${String(MOST_STEPS)} steps`);
    return super.get(file);
  }
}

function planOf(text: string): Plan {
  const root = project({ 'package.json': { type: 'module', private: true }, 'walk.js': `import { readFileSync } from 'node:fs';\nimport { createServer } from 'node:http';\n${text}` });
  const read = readProgram({ root, files: ['walk.js'] });
  const program = { ...read, modules: new CountedModules(read.modules) };
  return makePlan(program, findAll(program), DEFAULT_POLICY);
}

/*
 * Where every function hands what it is given to every other, there are more ways through them than could ever be gone one by one:
 * a question that remembers only its own way does not come to an end.
 */

it('find out whether a callback is called', () => {
  const { calls } = planOf(`${walkers('  if (node.done) return;')}\nexport async function load(tree, state) {\n  walk0(tree, (node) => { node.text = readFileSync(node.file, 'utf8'); }, state);\n}\n`);
  expect(calls.map(({ status, skip, refusal }) => skip?.code ?? refusal?.code ?? status)).toEqual(['out-of-scope']);
});

it('tell what the callers of a function share', () => {
  const server = "const shared = {};\ncreateServer((request, response) => {\n  walk0(JSON.parse(request.url), undefined, shared);\n  response.end();\n}).listen(0);\n";
  const { calls } = planOf(`${walkers("  state.at = node;\n  state.text = readFileSync(node.file, 'utf8');\n  state.at.text = state.text;")}\n${server}`);
  expect(calls.map(({ status }) => status)).toEqual(Array.from({ length: KINDS }, () => 'migrated'));
});

it('tell parts of what is handed on, with a name for each function', () => {
  const server = "const shared = {};\ncreateServer((request, response) => {\n  shared.at = request.url;\n  response.end(readFileSync('page.html'));\n  walk0(JSON.parse(shared.at), undefined, shared);\n}).listen(0);\n";
  const { calls } = planOf(`${walkers('  state.at = node;', (kind, other) => `state.from${kind}to${other}`)}\n${server}`);
  expect(calls.map(({ pattern }) => pattern)).toEqual(['serialised section']);
});
