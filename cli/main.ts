#!/usr/bin/env node
import { loadAnalysis } from './analysis.ts';
import { run } from './run.ts';

// A reader that has seen enough, as in `unblock check | head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  signals: process,
  loadAnalysis,
});
