import { enableCompileCache } from 'node:module';

// From the first moment, once or more often: npm hands on what the terminal sends to both.
const stopping = new AbortController();
for (const name of ['SIGTERM', 'SIGINT']) process.on(name, () => stopping.abort());

// Later starts find the compiled code: half the time and 20 MB less. Only what is loaded after this line is cached.
enableCompileCache();

const { main } = await import('./start.ts');
await main(stopping.signal);
