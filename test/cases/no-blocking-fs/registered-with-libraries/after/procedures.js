const { initTRPC } = require('@trpc/server');
const { defineEventHandler } = require('h3');
const grpc = require('@grpc/grpc-js');
const { McpServer } = require('@modelcontextprotocol/sdk/server/mcp.js');
const functions = require('firebase-functions');
const { createConnection } = require('vscode-languageserver/node');
const fs = require('fs');
const { writeFile, readFile } = require('fs/promises');
const { service } = require('./gen.json');

const t = initTRPC.create();

exports.router = t.router({
  save: t.procedure.mutation(async ({ input }) => {
    await writeFile(input.file, input.text);
  }),
});

exports.page = defineEventHandler(async (event) => await readFile(event.path, 'utf8'));

new grpc.Server().addService(service, {
  get(call, callback) {
    callback(null, fs.readFileSync(call.request.path)); // reports: no-blocking-fs, refuses: escaped-function
  },
});

new McpServer({ name: 'files' }).registerTool('read', {}, async ({ path }) => await readFile(path, 'utf8'));

exports.fetched = functions.https.onRequest((asked, answer) => {
  answer.send(fs.readFileSync('page.html')); // reports: no-blocking-fs, refuses: external-callback
});

createConnection().onHover((params) => fs.readFileSync(params.path, 'utf8')); // reports: no-blocking-fs, refuses: external-callback
