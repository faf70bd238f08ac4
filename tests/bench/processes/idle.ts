/** Does nothing, and is TypeScript. */
console.log('Ready');
setInterval(() => {}, 1e9);
