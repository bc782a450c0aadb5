const fs = require('fs');

const logs = ['logs/a.log', 'logs/b.log', 'logs/a.log'];

async function printLogs() {
  logs.forEach((name, index) => {
    const text = fs.readFileSync(name, 'utf8').trim(); // reports: no-blocking-fs
    if (text === '') return;
    console.log(index, text);
  });
}

printLogs().then(() => console.log('printed'));
