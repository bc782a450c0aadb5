import fs from 'node:fs';
import { writeFile } from 'node:fs/promises';

function saveLog(lines) {
  fs.writeFileSync('session.log', lines.join('\n')); // skips: has-async-twin
}

async function saveLogAsync(lines) {
  await writeFile('session.log', lines.join('\n'));
}

const lines = ['started'];

process.once('exit', () => {
  saveLog([...lines, 'stopped']);
});

async function checkpoint() {
  lines.push('checkpoint');
  await saveLogAsync(lines);
}

await checkpoint();
console.log(lines.length);
