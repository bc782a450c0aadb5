const fs = require('fs');

function useStore(file) {
  return [
    () => JSON.parse(fs.readFileSync(file, 'utf8')), // refuses: escaped-function
    (value) => fs.writeFileSync(file, value), // refuses: escaped-function
  ];
}

const [read, write] = useStore('store.json');
const [first, second] = (() => [() => 1, () => 2])();

exports.save = async (value) => {
  const all = read(); // reports: no-blocking-call-chain
  write({ ...all, value }); // reports: no-blocking-call-chain
  return first() + second();
};
