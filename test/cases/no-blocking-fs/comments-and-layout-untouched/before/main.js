/* eslint-env node */
var fs   = require('fs')    // the old way
  , path = require('path')  // paths

async function load ( file ) {
  return {   name : path.basename(file) ,
             text : fs.readFileSync( file /* not a folder */ , { encoding : 'utf8' } ) } // reports: no-blocking-fs
}

load('a.txt').then(function ( page ) { console.log(page) })
