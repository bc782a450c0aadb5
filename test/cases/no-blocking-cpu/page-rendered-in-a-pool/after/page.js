"use strict"

const { run } = require("./pool.js")

async function parse(...args) {
  return run(require.resolve("./page.worker.js"), "parse", args)
}

async function page(title, text) {
  return `<h1>${title}</h1>${await parse(text, { gfm: true })}`
}

module.exports = { page }
