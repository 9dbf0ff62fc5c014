// Where the generated exports are kept between runs.
import { tmpdir } from "node:os";
import { join } from "node:path";

export const BENCH_FOLDER = join(tmpdir(), "ecr-findings-gate-bench");
