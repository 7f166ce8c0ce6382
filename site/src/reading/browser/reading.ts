import { keepPlace } from './contents.ts';
import { openNotes } from './notes.ts';
import { showPictures } from './pictures.ts';

showPictures();
openNotes();
keepPlace();
