import { isPublicationKind } from '@kmh/content/schema';
import type { DescribedPicture, Description } from '../description/description.ts';
import { routes } from '../routes.ts';
import { shareImageSize } from '../sharing/share-image/share-image.ts';

/** The picture that stands beside a link to an entry where it is shared: a publication's share image, else the entry's own picture. */
export const sharePicture = ({
  kind,
  lang,
  title,
  permalink,
  permalinkId,
  picture,
}: Description): Pick<DescribedPicture, 'address' | 'width' | 'height' | 'alt'> | undefined =>
  isPublicationKind(kind)
    ? {
        address: new URL(routes.shareImage(permalinkId, lang), permalink).href,
        ...shareImageSize,
        alt: title,
      }
    : picture;
