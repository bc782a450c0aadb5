import fs from 'node:fs';

function saveLog(lines) {
  fs.writeFileSync('session.log', lines.join('\n'));
}

const lines = ['started'];

process.once('exit', () => {
  saveLog([...lines, 'stopped']);
});

async function checkpoint() {
  lines.push('checkpoint');
  saveLog(lines); // reports: no-blocking-call-chain
}

await checkpoint();
console.log(lines.length);
