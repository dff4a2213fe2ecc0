import type { Language } from './document.ts';

const SAMPLE = 20_000;

/** Chinese when a fifth of its letters are Han: Chinese drafts hold codes and names in Latin letters, English ones seldom hold Han. */
export function detectLanguage(text: string): Language {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  let han = 0;
  let latin = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code >= 0x3400 && code <= 0x9fff) han++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
  }
  return han > 0 && han * 4 >= latin ? 'zh' : 'en';
}
