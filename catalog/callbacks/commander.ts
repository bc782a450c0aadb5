import type { CallbackModel } from './model.ts';

/** Actions run while the program parses its arguments. */
export const commander: readonly CallbackModel[] = [
  {
    id: 'commander action',
    calls: { how: 'method', modules: ['commander'], names: ['action'], through: ['program', 'Command', 'createCommand', 'prototype', 'command', 'description', 'summary', 'usage', 'alias', 'aliases', 'argument', 'arguments', 'option', 'requiredOption', 'allowUnknownOption', 'addOption', 'addArgument', 'addHelpText', 'name', 'version', 'action', 'hook'] },
    callback: { argument: 0 },
    when: 'later-once',
    result: 'ignored',
    thrown: 'propagates',
    during: { methods: ['parse', 'parseAsync'], awaitable: ['parseAsync'] },
    order: 'independent',
    context: 'command-action',
    verified: 'commander 2 to 14: parse calls the action and drops its result, parseAsync (since 3) waits for it; an error ends the process with code 1 and its stack on stderr in all four forms (run with 12)',
  },
  {
    id: 'action by name',
    calls: { how: 'name', names: ['action'] },
    callback: { argument: 0 },
    when: 'later-once',
    result: 'ignored',
    thrown: 'propagates',
    order: 'independent',
    context: 'command-action',
    verified: 'by the name alone, which commander, cac and others share',
  },
];
