const tools = require('./index');

async function publish() {
  await tools.files.copyAll(['a.txt', 'b.txt'], '/srv');
  return tools.marks.first('/srv/a.txt'); // reports: no-blocking-call-chain
}

publish().then(console.log);
