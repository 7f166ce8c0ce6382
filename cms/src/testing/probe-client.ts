import { z } from 'zod';
import type { Role } from '../access/roles.ts';
import type { TestCms } from './create-test-cms.ts';

const ProbeSchema = z.object({
  id: z.number(),
  title: z.unknown().optional(),
  count: z.number().nullish(),
  updatedAt: z.string(),
  _status: z.string().nullish(),
});
export type Probe = z.output<typeof ProbeSchema>;

const SavedSchema = z.object({ doc: ProbeSchema });
const ListSchema = z.object({ docs: z.array(ProbeSchema), totalDocs: z.number() });

/** A request that was answered with something else than success. */
export class RequestRefused extends Error {
  readonly status: number;

  constructor(status: number, answer: string) {
    super(`${status}: ${answer}`);
    this.name = 'RequestRefused';
    this.status = status;
  }
}

/** Reads and writes probes over REST as someone in `role`. `query` begins with `?`. */
export const createProbeClient = (cms: TestCms, role: Role) => {
  const send = async (path: string, method: string, body?: unknown): Promise<unknown> => {
    const response = await cms.request(`/api/probes${path}`, {
      as: role,
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new RequestRefused(response.status, await response.text());
    return response.json();
  };
  return {
    create: async (data: object, query = ''): Promise<Probe> =>
      SavedSchema.parse(await send(query, 'POST', data)).doc,
    update: async (id: number, data: object, query = ''): Promise<Probe> =>
      SavedSchema.parse(await send(`/${id}${query}`, 'PATCH', data)).doc,
    read: async (id: number, query = ''): Promise<Probe> =>
      ProbeSchema.parse(await send(`/${id}${query}`, 'GET')),
    list: async (query = '') => ListSchema.parse(await send(query, 'GET')),
    send,
  };
};
