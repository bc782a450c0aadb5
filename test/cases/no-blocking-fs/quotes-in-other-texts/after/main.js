const { writeFile, readFile } = require('fs/promises')

// "a" "b" "c" "d" "e"
const settings = `{ "name": "quotes", "size": "large", "color": "none" }`
const said = "it's", other = "that's", third = "who's"

async function main() {
  await writeFile('settings.json', settings)
  console.log(await readFile('settings.json', 'utf8'), said, other, third)
}

main()
