import { runAction } from "./index.ts";

await runAction();
