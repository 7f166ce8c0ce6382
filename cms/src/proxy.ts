import { NextResponse } from 'next/server';

/** The ways Payload offers to become the first administrator. They are closed before Payload sees the request. */
export const config = { matcher: ['/admin/create-first-user/:path*', '/api/users/first-register/:path*'] };

/** Answers that there is no such page, and says where the first account comes from. */
export const proxy = (): NextResponse =>
  new NextResponse(
    'There is no account yet. Make the first one on the server, with: pnpm cms:create-admin\n',
    {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    },
  );
