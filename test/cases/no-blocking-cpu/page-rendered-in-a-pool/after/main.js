"use strict"

const { page } = require("./page")

async function show() {
  console.log(await page("Threads", "They do *other* things."))
}

show().catch(console.error)
