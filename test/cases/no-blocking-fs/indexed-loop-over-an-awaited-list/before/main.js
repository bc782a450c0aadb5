const fs = require('fs');

function print(folder) {
  fs.readdirSync(folder).forEach((name, index) => {
    console.log(index, name, fs.statSync(`${folder}/${name}`).isFile());
  });
  fs.readdirSync(folder).forEach((name) => {
    console.log(name, fs.existsSync(name));
  });
}

function readOwners(path) {
  return new Map(Object.entries(JSON.parse(fs.readFileSync(path, 'utf8'))));
}

function printOwners(path) {
  readOwners(path).forEach((owner) => {
    console.log(owner, fs.existsSync(owner));
  });
}

print('box');
printOwners('owners.json');
