class Command {
  constructor() {
    this.commands = new Map();
  }
  command(name) {
    const command = new Command();
    this.commands.set(name, command);
    return command;
  }
  action(action) {
    this.run = action;
    return this;
  }
  parse(words) {
    this.commands.get(words[2]).run();
    return this;
  }
}

exports.Command = Command;
