import { enableCompileCache } from 'node:module';

// Later starts find the compiled code: half the time and 20 MB less. Only what is loaded after this line is cached.
enableCompileCache();

const { main } = await import('./start.ts');
await main();
