const { Theme } = require('./theme');

function paint(palette) {
  return `painting ${palette.colours()}`;
}

const palettes = { plain: { colours: () => 'white' }, theme: new Theme() };
console.log(paint(palettes.plain), paint(palettes.theme));
