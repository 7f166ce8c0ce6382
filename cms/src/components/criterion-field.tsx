'use client';

import { TextField } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';

export const CriterionField = (props: TextFieldClientProps) => <TextField {...props} />;
