import { promises } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes through a new file in the same folder that then takes the name: nobody ever sees half a file. Permissions are kept;
 * a symbolic link stays one, and its target is written. What is no regular file (`/dev/null`) is written directly.
 *
 * @throws the system's error; the old file is untouched then.
 */
export async function writeFileAtomically(path: string, write: (file: promises.FileHandle) => Promise<void>): Promise<void> {
  const target = await promises.realpath(path).catch(() => path);
  const old = await promises.stat(target).catch(() => null);
  if (old !== null && !old.isFile()) {
    await withFile(await promises.open(target, 'w'), write);
    return;
  }
  const { randomUUID } = await import('node:crypto');
  const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await withFile(await promises.open(temporary, 'wx', old === null ? 0o666 : old.mode & 0o7777), async (file) => {
      // The mode above is cut by the umask.
      if (old !== null) await file.chmod(old.mode & 0o7777);
      await write(file);
    });
    await promises.rename(temporary, target);
  } catch (error) {
    await promises.unlink(temporary).catch(() => {});
    throw error;
  }
}

async function withFile(file: promises.FileHandle, write: (file: promises.FileHandle) => Promise<void>): Promise<void> {
  try {
    await write(file);
  } finally {
    await file.close();
  }
}
