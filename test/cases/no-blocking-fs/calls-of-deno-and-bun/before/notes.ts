export async function notes(file: string): Promise<string> {
  const [written] = Bun.spawnSync(['ls']).stdout; // reports: no-blocking-subprocess, refuses: no-async-form
  Bun.sleepSync(10); // reports: no-blocking-sleep, refuses: no-async-form
  return Deno.readTextFileSync(file) + String(written); // reports: no-blocking-fs, refuses: no-async-form
}
