import type { CallbackModel } from './model.ts';

const shared = { when: 'later-repeatedly', result: 'adopted', thrown: 'rejects', context: 'command-action', order: 'serial', listed: true } as const;

const run = (what: string): string => `${what}: it waits for a promise from each, and an error is treated as one that is thrown (run)`;

/** What packages that ask a person ask the program for each question, in its order. `listed`: the questions may stand in a list. */
const ASKED: readonly (readonly [module: string, paths: readonly string[], options: string, versions: string, verified: string])[] = [
  ['prompts', ['default', 'prompt'], 'type message initial format validate', '>=2', run('prompts 2.4')],
  ['inquirer', ['prompt', 'default.prompt'], 'when message default choices validate', '>=6', run('inquirer 6.5, 7.3, 8.2, 9.3 and 12.11')],
  ['inquirer', ['prompt', 'default.prompt'], 'filter', '>=6 <10', `${run('inquirer 6.5, 7.3, 8.2 and 9.3')}; 12.11 waits for no filter`],
  ['enquirer', ['prompt', 'default.prompt'], 'type message initial skip result validate', '>=2.4', run('enquirer 2.4')],
];

export const questions: readonly CallbackModel[] = ASKED.flatMap(([module, paths, options, versions, verified]) =>
  options.split(' ').map((option): CallbackModel => ({ ...shared, id: `${option} of a question of ${module}`, calls: { how: 'path', modules: [module], paths }, callback: { option, of: 0 }, versions, verified })),
);
