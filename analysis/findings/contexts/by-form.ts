import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn, Param } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { exportedNames } from '../exported.ts';
import type { ContextKind } from '../finding.ts';
import { handlingOf, useOfFunction } from '../handling.ts';

/** What people call the parameters of handlers, and their types. */
const REQUESTS = '_*(?:req|request)';
const RESPONSES = '_*(?:res|resp|response|rep|reply|h)';
const CONTEXTS = '_*(?:ctx|context)';
const NEXTS = '_*next';
const REQUEST_TYPES = String.raw`(?:express\.)?(?:Request|FastifyRequest|NextApiRequest|VercelRequest|IncomingMessage)\b`;

const CONTEXT_TYPES = String.raw`(?:HttpContext(?:Contract)?|Koa\.(?:Parameterized)?Context|ParameterizedContext|RouterContext|LoaderFunctionArgs|ActionFunctionArgs)\b`;

const REQUEST = named(REQUESTS);
const RESPONSE = named(RESPONSES);
const CONTEXT = named(CONTEXTS);
const EVENT = named('_*event');
const NEXT = named(NEXTS);
const DONE = named('_*(?:done|cb|callback|next)');
const ERROR = named('_*(?:e|er|err|error)');
const REQUEST_TYPE = new RegExp(`^${REQUEST_TYPES}`);
const CONTEXT_TYPE = new RegExp(`^${CONTEXT_TYPES}`);
const RESPONSE_TYPE = /^(?:express\.)?(?:Response|FastifyReply|NextApiResponse|VercelResponse|ServerResponse)\b/;

function named(name: string): RegExp {
  return new RegExp(`^${name}$`);
}

/**
 * Where a function runs by what it takes, whoever calls it: `(req, res)` is a handler of requests, or helps one, and so is `(context: HttpContext)`; an exported `handler` of
 * `(event, context)` is called by a cloud; `(error, value)`, handed as the last argument to something unknown, waits for an answer, and `(job, done)` for a job.
 * For reports only: what a plan changes must be known by more than names.
 */
export function contextByForm(graph: CallGraph, module: Module, fn: Fn): ContextKind | undefined {
  if (takesRequest(fn) || (takesEvent(fn) && exportedNames(graph, module, fn).includes('handler'))) return 'request-handler';
  return (takesError(fn) || takesJob(fn)) && isHandedToUnknown(graph, module, fn) ? 'callback' : undefined;
}

/** `socket.onmessage = (message) => …`. */
export function isOnProperty({ writes }: Module, { use }: Fn): boolean {
  const write = use.how === 'property' ? writes[use.write] : undefined;
  return write?.name !== undefined && write.object.kind !== 'this' && write.object.kind !== 'exports' && ON.test(write.name);
}

const EVENTS = 'on(?:message|messageerror|error|open|close|abort|load|loadend|timeout|progress|success|readystatechange|upgradeneeded|disconnect|connect)';
const ON = new RegExp(`^${EVENTS}$`);
export const ON_TEXT = new RegExp(String.raw`\.\s*${EVENTS}\s*=[^=]`);

/** May a file hold one of them, by its text alone? */
export const isFormText = (text: string): boolean => HANDLER_TEXT.test(text) || CLOUD_TEXT.test(text) || JOB_TEXT.test(text);

const HANDLER_TEXT = new RegExp(String.raw`\b${REQUESTS}\b\s*(?:[:,?][^()]*?|\s)\b${RESPONSES}\b|:\s*${REQUEST_TYPES}[^()]*,|[:<]\s*${CONTEXT_TYPES}|\b${CONTEXTS}\b\s*(?:[:,][^()]*?)\b${NEXTS}\b`);
const JOB_TEXT = /\(\s*job\b[^()]*,\s*_*(?:done|cb|callback|next)\b/;
const CLOUD_TEXT = new RegExp(String.raw`\bhandler\b[^]*?\bevent\b[^()]*?,\s*${CONTEXTS}\b`);

function takesRequest({ params }: Fn): boolean {
  const [first, second, third] = params;
  if (CONTEXT_TYPE.test(first?.typeText ?? '')) return true;
  if (first === undefined || second === undefined) return false;
  if (is(first, ERROR) && third !== undefined) return isPair(second, third);
  return isPair(first, second) || (is(first, CONTEXT) && is(second, NEXT));
}

/** Is it the second of a request and a response, as express, Next and Node hand them over? What other frameworks call a reply may take promises. */
export function isResponse({ params }: Fn, binding: number): boolean {
  const index = params.findIndex((param) => param.binding === binding);
  const [request, response] = [params[index - 1], params[index]];
  return request !== undefined && response !== undefined && isPair(request, response) && !TAKES_PROMISES.test(response.typeText ?? response.name ?? '');
}

/** Is it the context of koa, by what comes after it or by its type? Those of other frameworks have no `next`. */
export function isContext({ params: [first, second] }: Fn, binding: number): boolean {
  return first?.binding === binding && is(first, CONTEXT) && (KOA_TYPE.test(first.typeText ?? '') || (second !== undefined && is(second, NEXT)));
}

const KOA_TYPE = /^(?:Koa\.)?(?:Parameterized|Router|Default|)Context\b/;
const TAKES_PROMISES = /reply$|^_*(?:rep|h)$/i;

const isPair = (request: Param, response: Param): boolean => (is(request, REQUEST) && is(response, RESPONSE)) || (REQUEST_TYPE.test(request.typeText ?? '') && RESPONSE_TYPE.test(response.typeText ?? ''));

const takesEvent = ({ params: [event, context] }: Fn): boolean => event !== undefined && context !== undefined && is(event, EVENT) && is(context, CONTEXT);

const takesError = ({ params: [first] }: Fn): boolean => first !== undefined && is(first, ERROR);

const takesJob = ({ params: [job, done] }: Fn): boolean => job?.name === 'job' && done !== undefined && is(done, DONE);

const is = ({ name }: Param, pattern: RegExp): boolean => name !== undefined && pattern.test(name);

/** As the last argument: the convention of Node for what is called once the answer is there. */
function isHandedToUnknown(graph: CallGraph, module: Module, fn: Fn): boolean {
  const use = useOfFunction(module, fn);
  if (use.how !== 'argument' || module.calls[use.call]?.args.length !== use.index + 1) return false;
  return handlingOf(graph, module, use)?.by === 'unknown';
}
