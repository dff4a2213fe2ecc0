/** What a watching run says on standard error. */
export interface WatchWords {
  readonly changed: string;
  readonly added: string;
  readonly deleted: string;
  readonly again: string;
  readonly separator: string;
  /** After the first names. */
  more(count: number): string;
  state(counts: { readonly drafts: number; readonly errors: number; readonly warnings: number; readonly problems: number }): string;
  readonly waiting: string;
  /** Where keys can be pressed. */
  readonly keys: string;
  polling(reason: string): string;
}

const EN: WatchWords = {
  changed: 'changed: ',
  added: 'new: ',
  deleted: 'gone: ',
  again: 'once more, all drafts',
  separator: '; ',
  more: (count) => ` and ${count} more`,
  state({ drafts, errors, warnings, problems }) {
    const parts = [plural(errors, 'error'), plural(warnings, 'warning'), ...(problems === 0 ? [] : [`${problems} not read`])];
    return `${plural(drafts, 'draft')}: ${parts.join(', ')}`;
  },
  waiting: 'waiting for changes',
  keys: 'Enter lints all again, q ends',
  polling: (reason) => `the system watches no more folders (${reason}); they are looked at every second instead`,
};

const ZH: WatchWords = {
  changed: '已修改：',
  added: '新增：',
  deleted: '已移走：',
  again: '重新检查全部文稿',
  separator: '；',
  more: (count) => `等另外 ${count} 个`,
  state({ drafts, errors, warnings, problems }) {
    const parts = [`${errors} 个错误`, `${warnings} 个警告`, ...(problems === 0 ? [] : [`${problems} 个未能读取`])];
    return `${drafts} 篇文稿：${parts.join('，')}`;
  },
  waiting: '等待修改',
  keys: '回车键重新检查全部，q 键退出',
  polling: (reason) => `系统能监视的文件夹已达上限（${reason}），改为每秒查看一次`,
};

export const WATCH_WORDS: Readonly<Record<'zh' | 'en', WatchWords>> = { en: EN, zh: ZH };

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
