const EventEmitter = require('events')
const fs = require('fs')

class Store {
  constructor({ name, folder = '.', fallback = 'default.json' }) {
    let file = `${folder}/${name}.json`
    if (!fs.existsSync(file)) file = fallback
    this.values = JSON.parse(fs.readFileSync(file, 'utf8'))
  }

  get(key) {
    return this.values[key]
  }

  keys() {
    return Object.keys(this.values)
  }
}

class Log extends EventEmitter {
  constructor() {
    super()
    this.prefix = '>'
    // The banner comes first.
    this.banner = fs.readFileSync('banner.txt', 'utf8').trim()
  }

  line(text) {
    return `${this.prefix} ${this.banner} ${text}`
  }
}

module.exports = { Store, Log }
