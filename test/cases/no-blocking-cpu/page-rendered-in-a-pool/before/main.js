"use strict"

const { page } = require("./page")

async function show() {
  console.log(page("Threads", "They do *other* things.")) // reports: no-blocking-call-chain
}

show().catch(console.error)
