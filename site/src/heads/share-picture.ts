import type { DescribedPicture, Description } from '../description/description.ts';

/** The picture that stands beside a link to an entry where it is shared. */
export const sharePicture = ({
  picture,
}: Description): Pick<DescribedPicture, 'address' | 'width' | 'height' | 'alt'> | undefined => picture;
