import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { describeFile } from './describe-files.ts';

/* A thread of `describeFiles`. */
const { root, paths } = z.object({ root: z.string(), paths: z.array(z.string()) }).parse(workerData);
parentPort?.postMessage(paths.map((path) => describeFile(root, path)));
