// Entry of every npm script. Any Node ≥ 20 can run it; the command itself runs on the pinned Node.
// An older Node must be able to parse this file: it answers with one line instead of a syntax error.
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`lastmile: Node ${process.versions.node} is too old. Install Node 20 or newer, then try again.`);
  process.exit(1);
}
void import('./bootstrap/run.mjs').then((bootstrap) => bootstrap.run(process.argv[2], process.argv.slice(3)));
