import * as migration_20261121_231602_initial from './20261121_231602_initial.ts';
import * as migration_20261121_232616_picture_working_name from './20261121_232616_picture_working_name.ts';
import * as migration_20261126_051608_sign_off from './20261126_051608_sign_off.ts';
import * as migration_20261126_105928_editors_desk from './20261126_105928_editors_desk.ts';

export const migrations = [
  {
    up: migration_20261121_231602_initial.up,
    down: migration_20261121_231602_initial.down,
    name: '20261121_231602_initial',
  },
  {
    up: migration_20261121_232616_picture_working_name.up,
    down: migration_20261121_232616_picture_working_name.down,
    name: '20261121_232616_picture_working_name',
  },
  {
    up: migration_20261126_051608_sign_off.up,
    down: migration_20261126_051608_sign_off.down,
    name: '20261126_051608_sign_off',
  },
  {
    up: migration_20261126_105928_editors_desk.up,
    down: migration_20261126_105928_editors_desk.down,
    name: '20261126_105928_editors_desk'
  },
];
