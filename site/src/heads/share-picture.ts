import type { DescribedPicture, Description } from '../description/description.ts';
import { shareImageSize } from '../sharing/share-image/share-image.ts';

/** The picture that stands beside a link to an entry where it is shared: its share image where there is one, else its own picture. */
export const sharePicture = ({
  shareImage,
  title,
  picture,
}: Description): Pick<DescribedPicture, 'address' | 'width' | 'height' | 'alt'> | undefined =>
  shareImage === undefined ? picture : { address: shareImage, ...shareImageSize, alt: title };
