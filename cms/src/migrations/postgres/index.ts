import * as migration_20261121_213546_initial from './20261121_213546_initial.ts';

export const migrations = [
  {
    up: migration_20261121_213546_initial.up,
    down: migration_20261121_213546_initial.down,
    name: '20261121_213546_initial'
  },
];
