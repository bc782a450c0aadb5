var Notes = (function () {
  var fs = require('fs'), texts = {};
  var writeFile = require('fs/promises').writeFile;
  function save() {
    fs.writeFileSync('notes.json', JSON.stringify(texts)); // skips: has-async-twin
  }

  async function saveAsync() {
    await writeFile('notes.json', JSON.stringify(texts));
  }
  function Notes(prefix) {
    this.prefix = prefix;
  }
  Notes.prototype.put = function (name, text) {
    texts[this.prefix + name] = text;
    save();
    return this;
  };

  Notes.prototype.putAsync = async function (name, text) {
    texts[this.prefix + name] = text;
    await saveAsync();
    return this;
  };
  return Notes;
})();

var notes = new Notes('n-');
async function main() {
  console.log(await (await notes.putAsync('first', 'one')).putAsync('second', 'two') === notes);
}

main();
