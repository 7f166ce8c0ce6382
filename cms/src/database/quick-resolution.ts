import { registerHooks } from 'node:module';

/*
 * Node reads the whole of a package's package.json anew for each module that it resolves in it. That of Drizzle weighs 177 KB and the database
 * adapters load 600 of its modules: four seconds of every start. Its modules are ES modules that name each other by their files, so between
 * themselves there is nothing to look up.
 */
const inDrizzle = /\/node_modules\/drizzle-orm\/.*\.js$/;

registerHooks({
  resolve(specifier, context, nextResolve) {
    const { parentURL } = context;
    if (parentURL === undefined || !specifier.startsWith('.') || !inDrizzle.test(parentURL))
      return nextResolve(specifier, context);
    return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true };
  },
});
