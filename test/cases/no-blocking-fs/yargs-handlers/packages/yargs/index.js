// As version 17: handlers are awaited by parse.
module.exports = (words) => {
  const commands = new Map();
  const parser = {
    command(definition) {
      commands.set(definition.command, definition.handler);
      return parser;
    },
    parse: async () => commands.get(words[0])({ _: words }),
  };
  return parser;
};
