import type { CallbackModel } from './model.ts';
import { words } from '../words.ts';

const shared = { when: 'later-repeatedly', context: 'callback', order: 'independent', verified: 'documentation of the packages' } as const;

/** In which of its arguments a method of axios takes the settings of a request. */
const AXIOS: readonly (readonly [paths: string, argument: number])[] = [
  ['default create request', 0],
  ['default get delete head options request', 1],
  ['post put patch', 2],
];
const GOT: readonly string[] = words('beforeRequest beforeRedirect beforeRetry beforeError afterResponse');

/** What clients of other services do to each request and each answer. */
export const clients: readonly CallbackModel[] = [
  ...AXIOS.flatMap(([paths, of]): CallbackModel[] => words('transformRequest transformResponse validateStatus paramsSerializer paramsSerializer.serialize').map((option) => ({ ...shared, id: `${option} of axios (${String(of)})`, calls: { how: 'path', modules: ['axios'], paths: words(paths) }, callback: { option, of }, listed: true, result: 'used', thrown: 'rejects' }))),
  ...words('got ky').flatMap((module): CallbackModel[] => [
    ...GOT.map((hook): CallbackModel => ({ ...shared, id: `${hook} of ${module}`, calls: { how: 'path', modules: [module], paths: words('extend create') }, callback: { option: `hooks.${hook}`, of: 0 }, listed: true, result: 'adopted', thrown: 'rejects' })),
    ...GOT.map((hook): CallbackModel => ({ ...shared, id: `${hook} of one request of ${module}`, calls: { how: 'path', modules: [module], paths: words('default get post put patch delete head') }, callback: { option: `hooks.${hook}`, of: 1 }, listed: true, result: 'adopted', thrown: 'rejects' })),
  ]),
  { ...shared, id: 'action of a breaker', calls: { how: 'path', modules: ['opossum'], paths: ['default'], constructs: true }, callback: { argument: 0 }, result: 'adopted', thrown: 'rejects' },
  { ...shared, id: 'fallback of a breaker', calls: { how: 'method', modules: ['opossum'], names: ['fallback'], through: ['default', 'prototype'] }, callback: { argument: 0 }, result: 'adopted', thrown: 'rejects' },
];
