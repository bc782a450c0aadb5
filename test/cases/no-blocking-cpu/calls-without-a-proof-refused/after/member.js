const { run } = require('./pool.js');

async function compare(...args) {
  return run(require.resolve('./member.worker.js'), 'compareSync', args);
}

exports.isMember = async (password, hash) => await compare(password, hash);
