'use client';

import { TextField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';

export const FindingsField = (props: TextFieldClientProps) => <TextField {...props} />;
