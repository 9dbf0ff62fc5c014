import { runWorker } from "./index.js";
await runWorker();
