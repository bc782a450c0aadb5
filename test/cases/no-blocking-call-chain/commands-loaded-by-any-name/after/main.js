const name = process.argv[2] ?? 'show';
const { run } = require(`./commands/${name}`);

console.log(run(__filename) > 0);

async function again() {
  const show = require('./commands/show');
  console.log(await show.runAsync(__filename) > 0);
}

again();
