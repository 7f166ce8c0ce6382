import * as migration_20261121_231602_initial from './20261121_231602_initial.ts';
import * as migration_20261121_232616_picture_working_name from './20261121_232616_picture_working_name.ts';

export const migrations = [
  {
    up: migration_20261121_231602_initial.up,
    down: migration_20261121_231602_initial.down,
    name: '20261121_231602_initial',
  },
  {
    up: migration_20261121_232616_picture_working_name.up,
    down: migration_20261121_232616_picture_working_name.down,
    name: '20261121_232616_picture_working_name'
  },
];
