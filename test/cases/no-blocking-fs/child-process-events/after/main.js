const { spawn } = require('child_process');
const fs = require('fs');
const { readFile } = require('fs/promises');

const child = spawn(process.execPath, ['-e', 'console.log("ready")']);

child.stdout.on('data', (chunk) => {
  fs.appendFileSync('log.txt', chunk); // reports: no-blocking-fs, refuses: external-callback
});

child.on('close', async (code) => {
  console.log(code, (await readFile('log.txt', 'utf8')).trim());
});
