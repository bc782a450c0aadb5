var Notes = (function () {
  var fs = require('fs'), texts = {};
  function save() {
    fs.writeFileSync('notes.json', JSON.stringify(texts));
  }
  function Notes(prefix) {
    this.prefix = prefix;
  }
  Notes.prototype.put = function (name, text) {
    texts[this.prefix + name] = text;
    save();
    return this;
  };
  return Notes;
})();

var notes = new Notes('n-');
console.log(notes.put('first', 'one').put('second', 'two') === notes);
