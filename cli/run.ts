import { realpath } from 'node:fs/promises';
import { type Options, parseArguments } from './arguments.ts';
import type { CommandRequest } from './check.ts';
import { readPolicy } from './config.ts';
import { exitCodeOf } from './exit-code.ts';
import { helpText } from './help.ts';
import { Interrupted } from './hold-signals.ts';
import type { Host } from './host.ts';
import type { Outcome } from './outcome.ts';
import { createStages } from './stages.ts';
import { UsageError } from './usage-error.ts';
import { readTool } from './version.ts';
import { WriteFailure } from './write.ts';

/** Runs the command and says with which code to exit. Nothing is thrown. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  try {
    const request = parseArguments(argv);
    if (request.kind === 'help') host.stdout.write(helpText(request.command));
    if (request.kind === 'version') host.stdout.write(`${(await readTool()).version}\n`);
    if (request.kind === 'learn') return await (await import('./learn.ts')).learnPackages(request.learning, host);
    return request.kind === 'run' ? await runCommand(request.options, host) : 0;
  } catch (error) {
    return failed(error, host);
  }
}

/** What the commands need is loaded only now: help and usage errors answer at once. */
async function runCommand(options: Options, host: Host): Promise<number> {
  const root = await realpath(host.cwd);
  const [policy, tool] = await Promise.all([readPolicy(root, options), readTool()]);
  const stages = createStages(host.stderr);
  const request = { root, tool, options, policy, host, stages };
  const outcome = await perform(request);
  const { print, writeReport } = await import('./print.ts');
  if (options.report !== undefined) await writeReport(root, options.report, outcome);
  await print(outcome, options, host);
  return exitCodeOf(outcome.report, options);
}

async function perform(request: CommandRequest): Promise<Outcome> {
  try {
    if (request.options.command === 'check') return await (await import('./check.ts')).check(request);
    return await (await import('./migrate.ts')).migrate(request);
  } finally {
    request.stages.end();
  }
}

const EXIT_CODES: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

function failed(error: unknown, { stderr }: Host): number {
  if (error instanceof UsageError || error instanceof WriteFailure) {
    stderr.write(`unblock: ${error.message}\n`);
    return 2;
  }
  if (error instanceof Interrupted) {
    stderr.write(`unblock: ${error.message}\n`);
    return EXIT_CODES[error.signal] ?? 2;
  }
  stderr.write(`unblock: internal fault, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 2;
}
