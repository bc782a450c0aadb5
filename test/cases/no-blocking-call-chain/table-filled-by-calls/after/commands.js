const commands = {};

exports.command = function command(name, run) {
  commands[name] = run;
};

exports.start = async function start(name, ...given) {
  if (!commands.hasOwnProperty(name)) throw new Error(`no ${name} among ${Object.keys(commands)}`);
  const run = commands[name];
  return await run(...given);
};
