const { Theme } = require('./theme');

async function paint(palette) {
  return `painting ${await palette.colours()}`;
}

const palettes = { plain: { colours: () => 'white' }, theme: new Theme() };
async function main() {
  console.log(await paint(palettes.plain), await paint(palettes.theme));
}

main();
