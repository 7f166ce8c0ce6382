import * as migration_20261121_220607_initial from './20261121_220607_initial.ts';

export const migrations = [
  {
    up: migration_20261121_220607_initial.up,
    down: migration_20261121_220607_initial.down,
    name: '20261121_220607_initial'
  },
];
