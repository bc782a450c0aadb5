const childProcess = require('child_process');

async function sorted(lines) {
  const output = childProcess.execSync('sort', { input: lines.join('\n'), encoding: 'utf8' }); // reports: no-blocking-subprocess
  return output.trim().split('\n');
}

sorted(['pear', 'apple']).then((lines) => console.log(lines));
