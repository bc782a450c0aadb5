import type { CallbackModel } from './model.ts';

const verified = 'documentation of the packages';
const job = { when: 'later-repeatedly', context: 'callback', order: 'independent', verified } as const;
const adopted = { ...job, result: 'adopted', thrown: 'rejects' } as const;
/** Those that say by a callback when they are done, or do not say what becomes of a promise. */
const used = { ...job, result: 'used', thrown: 'crashes' } as const;

const AMQP: readonly string[] = ['connect', 'createChannel', 'createConfirmChannel'];

/** What is called for each job or message of a queue. */
export const queues: readonly CallbackModel[] = [
  { ...used, id: 'job of bull', calls: { how: 'method', modules: ['bull', 'bee-queue'], names: ['process'], through: ['prototype'] }, callback: { last: true }, done: 1 },
  { ...used, id: 'job of agenda', calls: { how: 'method', modules: ['agenda', '@hokify/agenda', '@pulsecron/pulse'], names: ['define'], through: ['Agenda', 'Pulse', 'prototype'] }, callback: { from: 1 }, done: 1 },
  { ...used, id: 'message of amqplib', calls: { how: 'method', modules: ['amqplib', 'amqplib/callback_api'], names: ['consume'], through: AMQP }, callback: { argument: 1 } },
  { ...used, id: 'message of a channel', calls: { how: 'name', names: ['consume'] }, callback: { argument: 1 }, verified: 'by the name alone, which channels of amqplib and its wrappers share' },
  ...['eachMessage', 'eachBatch'].map((option): CallbackModel => ({ ...adopted, id: `${option} of kafkajs`, calls: { how: 'method', modules: ['kafkajs'], names: ['run'], through: ['Kafka', 'prototype', 'consumer'] }, callback: { option, of: 0 } })),
  { ...used, id: 'message of redis', calls: { how: 'method', modules: ['redis'], names: ['subscribe', 'pSubscribe', 'sSubscribe'], through: ['createClient', 'duplicate'] }, callback: { argument: 1 } },
];
