const { existsSync } = require('fs');
const { spawnSync } = require('child_process');

/** Hands over to the copy of the project, and ends the process with it. */
exports.handOver = function handOver(script, argv) {
  if (!existsSync(script)) return; // refuses: top-level
  const { status } = spawnSync(process.execPath, [script, ...argv], { stdio: 'inherit' }); // refuses: top-level
  process.exit(status ?? 1);
};

exports.greet = function greet(script) {
  const isLocal = existsSync(script); // refuses: top-level
  console.log(isLocal ? 'local' : 'global');
};
