import type { CallbackModel } from './model.ts';

const shared = { when: 'later-repeatedly', order: 'independent', context: 'event-listener', verified: 'documentation of the packages' } as const;

/** What answers messages. */
export const bots: readonly CallbackModel[] = [
  { ...shared, id: 'update of a bot', calls: { how: 'method', modules: ['telegraf', 'grammy'], names: 'command hears action on start help use callbackQuery enter leave'.split(' '), through: ['Telegraf', 'Bot', 'Composer', 'Scenes', 'BaseScene', 'WizardScene', 'prototype'] }, callback: { from: 0 }, result: 'adopted', thrown: 'rejects' },
  { ...shared, id: 'text for a bot', calls: { how: 'method', modules: ['node-telegram-bot-api'], names: ['onText', 'onReplyToMessage'], through: ['prototype'] }, callback: { last: true }, result: 'used', thrown: 'crashes' },
  { ...shared, id: 'text for hubot', calls: { how: 'name', names: ['hear', 'respond'], route: 'required' }, callback: { last: true }, result: 'used', thrown: 'routed' },
];
