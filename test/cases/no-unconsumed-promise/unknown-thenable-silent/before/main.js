const { insert } = require('query-builder');

async function main(handler) {
  insert('lazy');
  handler();
  return 'done';
}

main(() => {}).then((text) => console.log(text));
