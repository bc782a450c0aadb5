const { Theme } = require('./theme');

function paint(palette) {
  return `painting ${palette.colours()}`;
}

exports.paint = paint;
exports.themed = async () => paint(new Theme());
