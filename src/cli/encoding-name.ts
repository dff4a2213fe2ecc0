import { suggestName } from '../rule/nearest-name.ts';
import { UsageError } from './usage-error.ts';

const USUAL = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'big5', 'shift_jis', 'windows-1252'];

/**
 * The one name of an encoding: `UTF8` is `utf-8`.
 *
 * @throws UsageError when there is no such encoding
 */
export function encodingName(name: string): string {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new UsageError(
      `no such encoding: ${name}`,
      suggestName(name, USUAL, `there are ${USUAL.join(', ')} and the other names of the Encoding Standard`) as string,
    );
  }
}
