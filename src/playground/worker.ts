import * as z from 'zod/mini';
import { answer, warmUp } from './answer.ts';
import type { Request } from './protocol.ts';

// Schemas would otherwise try to compile themselves, which the page's security policy forbids, and reports.
z.config({ jitless: true });

interface WorkerScope {
  onmessage: ((event: MessageEvent<{ readonly id: number; readonly request: Request }>) => void) | null;
  postMessage(message: unknown): void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data: { id, request } }) => {
  void answer(request).then(
    (result) => {
      scope.postMessage({ id, result });
      // The page has only begun: by the time that a draft comes, the code for it has been compiled.
      if (request.kind === 'describe') setTimeout(() => void warmUp());
    },
    (error: unknown) => scope.postMessage({ id, result: { kind: 'refused', reason: error instanceof Error ? error.message : String(error) } }),
  );
};
