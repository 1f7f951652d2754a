// `npm start`: opens the extension in a real browser with practice chat services. Needs the newer Node.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`This needs Node 22.12 or newer, and found ${process.versions.node}. Run it as "npm start", which brings its own.`);
  process.exit(1);
}
await import('./main.ts');
