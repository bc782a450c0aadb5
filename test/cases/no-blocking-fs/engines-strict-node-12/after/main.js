const { execSync } = require('child_process');
const { promises } = require('fs');

async function report(file) {
  await promises.writeFile(file, 'done');
  return await promises.readFile(file, 'utf8');
}

async function branch() {
  try {
    execSync('exit 3', { stdio: 'pipe' }); // refuses: needs-newer-node, reports: no-blocking-subprocess
  } catch (error) {
    return error.status;
  }
}

report('report.txt').then(async (text) => console.log(text, await branch()));
