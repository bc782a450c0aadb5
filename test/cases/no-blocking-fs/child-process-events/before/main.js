const { spawn } = require('child_process');
const fs = require('fs');

const child = spawn(process.execPath, ['-e', 'console.log("ready")']);

child.stdout.on('data', (chunk) => {
  fs.appendFileSync('log.txt', chunk); // reports: no-blocking-fs, refuses: external-callback
});

child.on('close', (code) => {
  console.log(code, fs.readFileSync('log.txt', 'utf8').trim()); // reports: no-blocking-fs
});
