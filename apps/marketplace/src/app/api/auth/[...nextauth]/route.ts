import type { NextRequest } from 'next/server';
import { auth } from '../../../../lib/auth';

export function GET(request: NextRequest): Promise<Response> {
  return auth().handlers.GET(request);
}

export function POST(request: NextRequest): Promise<Response> {
  return auth().handlers.POST(request);
}
