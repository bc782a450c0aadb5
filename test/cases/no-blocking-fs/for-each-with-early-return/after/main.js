const { readFile } = require('fs/promises');

const logs = ['logs/a.log', 'logs/b.log', 'logs/a.log'];

async function printLogs() {
  for (const [index, name] of logs.entries()) {
    const text = (await readFile(name, 'utf8')).trim();
    if (text === '') continue;
    console.log(index, text);
  }
}

printLogs().then(() => console.log('printed'));
