import fc from 'fast-check';

// Property tests draw the same examples at every run.
fc.configureGlobal({ seed: 20_251_122 });
