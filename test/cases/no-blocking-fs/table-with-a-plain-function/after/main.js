const handler = require('./handler');
async function run(type, item) {
  const installer = handler[type];
  if (!installer) throw new Error('unknown');
  await installer.install(item);
}
run(process.argv[2], process.argv[3]);
