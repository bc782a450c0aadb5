const tools = require('./index');

async function publish() {
  tools.files.copyAll(['a.txt', 'b.txt'], '/srv'); // reports: no-blocking-call-chain
  return tools.marks.first('/srv/a.txt'); // reports: no-blocking-call-chain
}

publish().then(console.log);
