const fs = require('fs');

exports.Posts = class Posts {
  constructor(folder) {
    this.folder = folder;
  }

  show(asked, answer) {
    answer.send(this.read(asked.params.id));
  }

  read(id) {
    return fs.readFileSync(`${this.folder}/${id}.md`, 'utf8'); // refuses: escaped-function
  }
};
