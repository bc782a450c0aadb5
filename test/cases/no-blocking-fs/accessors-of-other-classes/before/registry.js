const sheets = [];

exports.add = (sheet) => sheets.push(sheet);

class Setup {
  set config(config) {
    exports.add(this, config);
  }
}

exports.Setup = Setup;
