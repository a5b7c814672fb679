// Loaded before a script (`node --import`), in plain JavaScript, so that an old Node says what to do.
if (!process.features.typescript) {
  console.error(
    `Agent Market runs on Node 22.18 or newer, and this is ${process.versions.node}. "npm ci" brings a new Node ` +
      'along unless install scripts are off: run "npm rebuild node --ignore-scripts=false", or install a newer Node.',
  );
  process.exit(1);
}
