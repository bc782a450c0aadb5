export async function notes(file: string): Promise<string> {
  const [written] = Bun.spawnSync(['ls']).stdout; // reports: no-blocking-subprocess, refuses: no-async-form
  Bun.sleepSync(10); // reports: no-blocking-sleep, refuses: no-async-form
  return Deno.readTextFileSync(file) + String(written); // reports: no-blocking-fs, refuses: no-async-form
}

export async function lockedNotes(path: string): Promise<number> {
  const file = Deno.openSync(path); // reports: no-blocking-fs, refuses: no-async-form
  file.lockSync(); // reports: no-blocking-fs, refuses: no-async-form
  return file.seekSync(0, 2); // reports: no-blocking-fs, refuses: no-async-form
}
