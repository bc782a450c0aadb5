const fs = require('fs');

function Program() {
  if (!(this instanceof Program)) return new Program();
  this.runs = 0;
  this.run = function (name) {
    this.runs += 1;
    return fs.existsSync(name);
  };
}

module.exports = { Program };
