import type { Options } from 'jscodeshift';
import type { RuleName } from '../analysis/findings/finding.ts';
import { DEFAULT_POLICY, type Policy } from '../analysis/plan/policy.ts';

const WHERE: readonly Policy['where'][] = ['async', 'functions', 'everywhere'];
const EXPORTS: readonly Policy['exports'][] = ['keep', 'twin'];

/**
 * The policy of one transform. jscodeshift shows it one file at a time while others are being rewritten, so who imports an
 * exported function is never known here: every export counts as public, and none may change its type.
 * @throws on an option value that has no meaning here.
 */
export function policyOf(rule: RuleName, options: Options): Policy {
  return {
    ...DEFAULT_POLICY,
    where: oneOf('where', WHERE, options.where),
    exports: oneOf('exports', EXPORTS, options.exports),
    public: 'files',
    // The queue would be a file more, and the settings of a linter are in one: a transform changes the file that it is given.
    turns: 'refuse',
    linters: 'refuse',
    allow: typeof options.allow === 'string' ? options.allow.split(',') : [],
    rules: [rule],
  };
}

function oneOf<T extends string>(name: string, values: readonly T[], given: unknown): T {
  const [byDefault] = values;
  const value = given === undefined ? byDefault : values.find((known) => known === given);
  if (value === undefined) throw new Error(`--${name}=${String(given)} has no meaning for a transform that sees one file: use ${values.join(' or ')}, or "unblock migrate".`);
  return value;
}
