// As version 15: handlers run while argv is asked for, and a promise that one gives is only looked at for its error.
const commands = new Map();
const parser = {
  command(definition, description, builder, handler = definition.handler) {
    commands.set(definition.command ?? definition, handler);
    return parser;
  },
  demandCommand: () => parser,
  get argv() {
    const [name = 'show'] = process.argv.slice(2);
    const answer = commands.get(name)({ _: [name] });
    Promise.resolve(answer).catch((error) => {
      console.error(error);
      process.exit(1);
    });
    return { _: [name] };
  },
};
module.exports = parser;
