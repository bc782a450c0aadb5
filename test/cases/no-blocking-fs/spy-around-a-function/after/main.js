const { build } = require('./build');
const load = require('./load');
const spies = require('./spies');

async function main() {
  const spied = spies.spy(load('recipe.js'));
  console.log(await build(spied, __dirname), await build(spied, 'missing'), spied.calls);
}

main();
