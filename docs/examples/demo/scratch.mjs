// What a run leaves behind until it ends: one temporary folder and its child processes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const children = new Set();
let folder;
let ending = false;

/** A path in the run's temporary folder. */
export async function scratch(name) {
  folder ??= mkdtemp(join(tmpdir(), 'unblock-demo-'));
  return join(await folder, name);
}

/** Ends with the run, whatever happens. Each is the leader of a process group, so that its own children end too. */
export function track(child) {
  children.add(child);
  child.once('exit', () => children.delete(child));
  // Whoever waited for a child that was just ended may start the next one.
  if (ending) end(child);
  return child;
}

export function endChildren() {
  ending = true;
  for (const child of children) end(child);
}

export function end(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

export async function cleanUp() {
  endChildren();
  if (folder !== undefined) await rm(await folder, { recursive: true, force: true, maxRetries: 3 });
}
