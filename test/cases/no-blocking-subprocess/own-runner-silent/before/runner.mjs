export function execSync(command) {
  return `would run ${command}`;
}

export const recorder = { spawnSync: (...args) => args.join(' ') };
