const { execSync } = require('child_process');

class Repository {
  constructor() {
    this.folder = execSync('echo repository', { encoding: 'utf8' }).trim(); // refuses: constructor
  }
}

console.log(new Repository().folder);
