import { bringCampaignFields } from './campaign-fields.ts';
import { bringCopyButtons } from './copy.ts';

/* The script of share pages: everything on them can be read and copied by hand without it. */
bringCopyButtons();
bringCampaignFields();
