import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { ObjectLiteral } from '../../program/function.ts';
import type { Use } from '../../program/structure.ts';

const PATHS = /^(?:path|url)$/;
const VERB = /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|ALL|\*)$/i;

/** Where such an object has what runs for each request: the handler, hooks of fastify, prerequisites of hapi. */
const PLACES: ReadonlySet<string> = new Set(['handler', 'options.handler', 'config.handler', ...['options', 'config'].flatMap((place) => [`${place}.pre`, `${place}.pre.method`]), 'onRequest', 'preParsing', 'preValidation', 'preHandler', 'preSerialization', 'onSend', 'onResponse', 'onError']);

const DEEPEST = 3;

/**
 * `[{ method: 'GET', path: '/users', handler }]`: what says itself which requests it answers is handed to a server somewhere, though another
 * file may do that.
 */
export function isOfRouteRecord(module: Module, use: Use, way: readonly string[] = []): boolean {
  if (use.how === 'element') return isOfRouteRecord(module, use.of, way);
  const holder = use.how === 'value' && use.object !== undefined ? module.objects[use.object] : undefined;
  if (use.how !== 'value' || use.name === undefined || holder === undefined || way.length >= DEEPEST) return false;
  const longer = [use.name, ...way];
  return (PLACES.has(longer.join('.')) && isRouteRecord(holder)) || isOfRouteRecord(module, holder.use, longer);
}

function isRouteRecord({ properties }: ObjectLiteral): boolean {
  const has = (name: RegExp, value: (origin: Origin) => boolean): boolean => properties.some((property) => name.test(property.name ?? '') && value(property.value));
  return has(PATHS, (origin) => startsWith(origin, /^\//)) && has(/^method$/, isVerb);
}

/** One verb, or several, which may stand elsewhere. */
const isVerb = (origin: Origin): boolean => (origin.kind === 'literal' && origin.type === 'string' ? startsWith(origin, VERB) : origin.kind !== 'function');

const startsWith = (origin: Origin, pattern: RegExp): boolean => origin.kind === 'literal' && typeof origin.value === 'string' && pattern.test(origin.value);

/** May the text of a file hold one? */
export const isTextOfRecords = (text: string): boolean => RECORD_TEXT.test(text);

const RECORD_TEXT = /\b(?:path|url)['"]?\s*:\s*['"`]\/[^]*?\bmethod['"]?\s*:|\bmethod['"]?\s*:[^]*?\b(?:path|url)['"]?\s*:\s*['"`]\//;
