const { files } = require('./files');

const tools = { ...files, name: () => __dirname };

async function main() {
  console.log(tools.size() > 0); // reports: no-blocking-call-chain
}

main();
