const fs = require('fs');
const path = require('path');

function filesBelow(folder) {
  const found = [];
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...filesBelow(full));
    else found.push(full);
  }
  return found;
}

async function main() {
  console.log(filesBelow('tree').sort()); // reports: no-blocking-call-chain
}

main().catch(console.error);
