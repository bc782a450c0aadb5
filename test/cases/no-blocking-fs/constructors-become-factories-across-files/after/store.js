const EventEmitter = require('events')
const { access, readFile } = require('fs/promises')

class Store {
  async init({ name, folder = '.', fallback = 'default.json' }) {
    let file = `${folder}/${name}.json`
    if (!await access(file).then(() => true, () => false)) file = fallback
    this.values = JSON.parse(await readFile(file, 'utf8'))
  }

  static async create(...args) {
    const made = new this()
    await made.init(...args)
    return made
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
  }

  async init() {
    // The banner comes first.
    this.banner = (await readFile('banner.txt', 'utf8')).trim()
  }

  static async create() {
    const made = new this()
    await made.init()
    return made
  }

  line(text) {
    return `${this.prefix} ${this.banner} ${text}`
  }
}

module.exports = { Store, Log }
