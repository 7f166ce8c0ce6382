import * as migration_20261121_220612_initial from './20261121_220612_initial.ts';

export const migrations = [
  {
    up: migration_20261121_220612_initial.up,
    down: migration_20261121_220612_initial.down,
    name: '20261121_220612_initial'
  },
];
