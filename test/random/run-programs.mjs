// Runs many programs one after the other in one process, because starting a process takes longer than running a small program:
// node run-programs.mjs JOBS.json RESULTS.json. A program has ended when nothing keeps the event loop alive any more.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

const [, , jobsFile, resultsFile] = process.argv;
const jobs = JSON.parse(readFileSync(jobsFile, 'utf8'));
const results = [];
let current;

console.log = (...words) => {
  if (current.sealed) return;
  current.output.push(plain(format(...words)));
};

process.on('uncaughtException', fail);
process.on('beforeExit', () => {
  if (current !== undefined) results.push(resultOf(current));
  current = undefined;
  if (results.length === jobs.length) return;
  // By the loop itself, so that it is alive and says again when it has nothing to do.
  setImmediate(start, jobs[results.length]);
});
process.on('exit', () => {
  writeFileSync(resultsFile, JSON.stringify(results));
  // The programs set their own.
  process.exitCode = results.length === jobs.length ? 0 : 1;
});

function start(job) {
  current = { job, output: [], sealed: false };
  const main = join(job.dir, 'main.js');
  process.argv[1] = main;
  process.exitCode = undefined;
  if (job.format === 'esm') {
    import(pathToFileURL(main).href).catch(fail);
    return;
  }
  try {
    Module._load(main, null, true);
  } catch (error) {
    fail(error);
  }
}

/** A process of its own would end here: what is left of the program goes unseen. */
function fail(error) {
  if (current === undefined) throw error;
  if (current.sealed) return;
  current.error = plain([error?.name, error?.code, error?.message].join(' '));
  current.files = filesIn(join(current.job.dir, 'data'));
  current.sealed = true;
}

function resultOf({ job, output, error, files }) {
  return { output, error: error ?? null, exitCode: error === undefined ? (process.exitCode ?? 0) : 1, files: files ?? filesIn(join(job.dir, 'data')) };
}

function filesIn(dir) {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map((entry) => {
        const path = join(entry.parentPath ?? entry.path, entry.name);
        return [relative(dir, path), entry.isFile() ? readFileSync(path, 'utf8') : null];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function plain(text) {
  return text.replaceAll(current.job.dir, '.');
}
