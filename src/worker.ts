import { runWorker } from "./index.ts";

await runWorker();
