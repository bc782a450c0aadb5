// As version 17: handlers are awaited by parse, which the property calls.
module.exports = (words) => {
  const commands = new Map();
  const parser = {
    command(definition, description, module = definition) {
      commands.set(definition.command ?? definition, module.handler);
      return parser;
    },
    help: () => parser,
    parse: async () => commands.get(words[0])({ _: words }),
    get argv() {
      return parser.parse();
    },
  };
  return parser;
};
