import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { withEnclosing } from './enclosing.ts';

/**
 * Code of a server that is there for one answer and ends then, as one that sets a program up or that a log-in comes back to: the handler itself
 * ends it, or the function that made it does, after it has waited for the answer. Nobody else asks it.
 */
export function isOfPassingServer(module: Module, fn: Fn): boolean {
  const closing = closings(module);
  if (closing.length === 0) return false;
  const around = withEnclosing(module, fn);
  return closing.some((call) => around.some((each) => (each.parent === undefined ? false : endsIn(module, call, each, fn))));
}

/** In a handler: anywhere in it. In the function that made the server: not where a failure or a signal is dealt with. */
function endsIn({ calls, regions, functions }: Module, call: CallSite, around: Fn, handler: Fn): boolean {
  if (call.start < around.start || call.end > around.end) return false;
  if (around.id === handler.id) return true;
  const makes = calls.some((each) => each.fn !== handler.id && MAKES.test(each.calleeText) && around.start <= each.start && each.end <= around.end);
  const from = functions[call.fn];
  const isOwn = call.fn === around.id || (from?.parent === around.id && from.use.how === 'argument' && calls[from.use.call]?.isNew === true);
  return makes && isOwn && around.awaits.some(({ start }) => start < call.start) && !regions.some(({ kind, start, end }) => kind === 'catch' && start <= call.start && call.end <= end);
}

const MAKES = /(?:^|\.)create(?:Secure)?Server$/;

/** `server.close()`, of what a server was put into. */
const closings = oncePer((module: Module): readonly CallSite[] => {
  if (!/\bcreate(?:Secure)?Server\b|\.listen\s*\(/.test(module.text)) return [];
  return module.calls.filter(({ calleeText }) => {
    const [, server] = /^([\w$.]+?)(?:\?|!)?\.(?:close|destroy)$/.exec(calleeText) ?? [];
    return server !== undefined && new RegExp(String.raw`(?<![\w$.])${server.replaceAll(/[$.]/g, '\\$&')}\s*(?::[^=;]+)?=[^;=]*?\b(?:create(?:Secure)?Server|listen)\s*\(`).test(module.text);
  });
});
