const fs = require('node:fs');
const { writeFile } = require('node:fs/promises');
const os = require('node:os');

async function writeLog(path, lines) {
  await writeFile(path, lines.join(os.EOL));
}

writeLog('today.log', ['started', 'stopped']).then(() => {
  fs.createReadStream('today.log').pipe(process.stdout);
});
