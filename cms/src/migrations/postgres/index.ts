import * as migration_20261121_223907_initial from './20261121_223907_initial.ts';

export const migrations = [
  {
    up: migration_20261121_223907_initial.up,
    down: migration_20261121_223907_initial.down,
    name: '20261121_223907_initial'
  },
];
