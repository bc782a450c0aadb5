const fs = require('fs')

// "a" "b" "c" "d" "e"
const settings = `{ "name": "quotes", "size": "large", "color": "none" }`
const said = "it's", other = "that's", third = "who's"

async function main() {
  fs.writeFileSync('settings.json', settings) // reports: no-blocking-fs
  console.log(fs.readFileSync('settings.json', 'utf8'), said, other, third) // reports: no-blocking-fs
}

main()
