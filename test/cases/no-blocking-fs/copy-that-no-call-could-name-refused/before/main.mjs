import version from './index.mjs';

class Api {
  version = version();
}

async function main() {
  console.log(version()); // reports: no-blocking-call-chain
  console.log(new Api().version); // reports: no-blocking-call-chain
}

main();
