const fs = require('node:fs');
const os = require('node:os');

async function writeLog(path, lines) {
  fs.writeFileSync(path, lines.join(os.EOL)); // reports: no-blocking-fs
}

writeLog('today.log', ['started', 'stopped']).then(() => {
  fs.createReadStream('today.log').pipe(process.stdout);
});
