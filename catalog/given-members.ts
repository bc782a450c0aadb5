import { words } from './words.ts';

/**
 * How the objects of a framework are given members, which other functions ask them for: `app.decorate('load', load)`, `app.context.load = load`.
 * Models are plain data without functions, as the entries of the catalogue are.
 */
export interface GivenMember {
  readonly modules: readonly string[];
  /** By a call of this method, with the name and the value in these arguments, or by writing to what this property holds. */
  readonly by: { readonly method: string; readonly name: number; readonly value: number } | { readonly property: string };
  /** The name of the method says enough, whatever it is called on: a plugin is given the object. */
  readonly sure?: true;
  /** What functions call the objects that they are handed, which have the member, or lead to one that has. */
  readonly objects: readonly string[];
  /** What holds the member. */
  readonly under?: string;
  readonly verified: string;
}

const verified = 'documentation of the frameworks';
const HAPI: readonly string[] = ['@hapi/hapi', 'hapi'];

export const givenMembers: readonly GivenMember[] = [
  ...['decorate', 'decorateRequest', 'decorateReply'].map((method): GivenMember => ({ modules: ['fastify'], by: { method, name: 0, value: 1 }, sure: true, objects: words('app server fastify instance req request res reply'), verified })),
  { modules: HAPI, by: { method: 'decorate', name: 1, value: 2 }, sure: true, objects: words('server req request h toolkit'), verified },
  { modules: HAPI, by: { method: 'method', name: 0, value: 1 }, objects: words('server req request methods'), under: 'methods', verified },
  { modules: ['koa'], by: { property: 'context' }, objects: words('ctx context'), verified },
  { modules: ['express'], by: { property: 'locals' }, objects: words('app req request res response locals'), under: 'locals', verified },
];
