import { DocxProblem } from './docx-problem.ts';

/** What the first bytes of a file say it is. */
export type ByteKind = 'zip' | 'ole' | 'rtf' | 'pdf' | 'html' | 'mht' | 'word-xml' | 'drm' | 'empty' | 'text' | 'unknown';

export function sniffBytes(bytes: Uint8Array): ByteKind {
  if (bytes.length === 0) return 'empty';
  const head = latin1(bytes.subarray(0, 1024)).replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'ole';
  const start = head.replaceAll('\0', '').trimStart();
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('%TSD-Header-###%') || /^.{0,16}(?:E-SafeNet|DRMONE|FASOO|SCDSA)/u.test(start)) return 'drm';
  if (/^(?:<!doctype html|<html|<head|<body|<meta|<table|<div)/iu.test(start)) return 'html';
  if (/^(?:MIME-Version:|From:|Subject:)/iu.test(start)) return 'mht';
  if (start.startsWith('<?xml') || start.startsWith('<')) {
    if (/wordDocument|mso-application|pkg:package|schemas\.microsoft\.com\/office\/word/u.test(start)) return 'word-xml';
    return /<html/iu.test(start) ? 'html' : 'unknown';
  }
  return /^[\t\n\r\u0020-\u00ff]*$/u.test(start) && start.length > 0 && !/[\u0080-\u009f]/u.test(start) ? 'text' : 'unknown';
}

/** Whether an OLE container holds an encrypted package: a .docx with a password. Its directory has the name in UTF-16. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  const last = bytes.length - name.length * 2;
  for (let at = 512; at <= last; at += 128) {
    let index = 0;
    while (index < name.length && bytes[at + index * 2] === name.charCodeAt(index) && bytes[at + index * 2 + 1] === 0) index++;
    if (index === name.length) return true;
  }
  return false;
}

/** What is to be said of a file that is no zip archive, though it is named like a Word document. */
export function notAZip(bytes: Uint8Array): DocxProblem {
  switch (sniffBytes(bytes)) {
    case 'ole':
      if (isEncryptedPackage(bytes))
        return new DocxProblem('docx-encrypted', 'is encrypted with a password', 'open it in Word or WPS with its password, remove the password and save it');
      return new DocxProblem(
        'docx-is-doc',
        'is an old binary document (.doc or .wps) under the name of a new one',
        'save it as .docx from Word or WPS, or name it .doc',
      );
    case 'rtf':
      return new DocxProblem('docx-is-rtf', 'is a Rich Text file under the name of a Word document', 'save it as .docx from Word or WPS, or name it .rtf');
    case 'pdf':
      return new DocxProblem('docx-is-pdf', 'is a PDF under the name of a Word document', 'lint the document that it was made from');
    case 'html':
      return new DocxProblem('docx-is-html', 'is a web page under the name of a Word document', 'save it as .docx from Word or WPS, or name it .html');
    case 'mht':
      return new DocxProblem('docx-is-mht', 'is a web archive (MHT) under the name of a Word document', 'open it in Word or WPS and save it as .docx');
    case 'word-xml':
      return new DocxProblem('docx-is-xml', 'is a Word document in one XML file', 'open it in Word or WPS and save it as .docx');
    case 'drm':
      return new DocxProblem(
        'docx-drm',
        'is encrypted by the document protection of a company',
        'decrypt it in the program that protects it, and lint the decrypted copy',
      );
    case 'empty':
      return new DocxProblem('docx-empty', 'is empty: there is nothing to read', 'save the draft, or leave the file out with --ignore-pattern');
    case 'text':
      return new DocxProblem('docx-is-text', 'is a text file under the name of a Word document', 'name it .txt or .md');
    default:
      return new DocxProblem('docx-unknown', 'is no Word document: its content is of an unknown kind', 'open it in Word or WPS and save it as .docx');
  }
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
