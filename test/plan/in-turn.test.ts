import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { callGraphOf } from '../../analysis/program/call-graph.ts';
import { queueModule } from '../../analysis/plan/turns/queue-module.ts';
import { readProgram } from '../../analysis/program/read-program.ts';
import { project } from '../program/project.ts';

type InTurn = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** The function that is written into projects, out of its text. */
function queue(): InTurn {
  const root = project({ 'package.json': {}, 'store.js': 'exports.a = 1;\n' });
  const graph = callGraphOf(readProgram({ root, files: ['store.js'] }));
  const [like] = graph.program.modules.values();
  if (like === undefined) throw new Error('no module');
  const file = join(project({ 'package.json': {}, 'in-turn.js': queueModule(graph, like) }), 'in-turn.js');
  return (createRequire(file)(file) as { inTurn: InTurn }).inTurn;
}

describe('inTurn', () => {
  it('lets no task begin before the one before it is done', async () => {
    const inTurn = queue();
    let count = 0;
    const add = () => inTurn(async () => {
      const before = count;
      await delay(Math.random() * 3);
      count = before + 1;
    });
    await Promise.all(Array.from({ length: 100 }, add));
    expect(count).toBe(100);
  });

  it('lets a task call others, which belong to its turn', async () => {
    const inTurn = queue();
    const log: string[] = [];
    const inner = (name: string) => inTurn(async () => {
      log.push(`${name} begins`);
      await delay(1);
      log.push(`${name} ends`);
    });
    const outer = (name: string) => inTurn(async () => {
      await inner(`${name}1`);
      await Promise.all([inner(`${name}2`), inner(`${name}3`)]);
    });
    await Promise.all([outer('a'), outer('b')]);
    expect(log).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('ends a turn when all is done that was started in it', async () => {
    const inTurn = queue();
    const log: string[] = [];
    const slow = () => inTurn(async () => {
      await delay(5);
      log.push('slow');
    });
    let left: Promise<void> | undefined;
    const note = (name: string) => Promise.resolve(void log.push(name));
    const first = inTurn(() => {
      left = slow();
      return note('first');
    });
    const second = inTurn(() => note('second'));
    await Promise.all([first, second]);
    await left;
    expect(log).toEqual(['first', 'slow', 'second']);
  });

  it('goes on after a task that failed, and tells who asked for it', async () => {
    const inTurn = queue();
    const failed = inTurn(() => Promise.reject(new Error('no')));
    const next = inTurn(() => Promise.resolve('yes'));
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });

  it('takes what a turn starts after its end for new', async () => {
    const inTurn = queue();
    const log: string[] = [];
    let late: Promise<void> | undefined;
    await inTurn(() => {
      setTimeout(() => {
        late = inTurn(() => Promise.resolve(void log.push('late')));
      }, 5);
      return Promise.resolve();
    });
    await inTurn(async () => {
      await delay(15);
      log.push('long');
    });
    await late;
    expect(log).toEqual(['long', 'late']);
  });
});
