import fc from 'fast-check'

// The inner loop has little time: each property then runs for a moment at most. `npm test` runs all of them in full.
if (process.env.QUICK) fc.configureGlobal({ interruptAfterTimeLimit: Number(process.env.QUICK), markInterruptAsFailure: false })
