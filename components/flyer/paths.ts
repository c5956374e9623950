/**
 * The ways through the services' menus that could be checked against their own words
 * (`content/receive.md` says of when). The others are not printed: a wrong way costs the reader more
 * than none. Settings that let mail pass by the protection against forged senders are left out too.
 */
export interface MenuPath {
  service: string;
  path: string;
}

export const MENU_PATHS: readonly MenuPath[] = [
  {
    service: 'au',
    path: '「メール設定」→「アドレス変更・迷惑メール設定」→「迷惑メールフィルターの設定/確認へ」→「個別設定」→「受信リストに登録する」',
  },
  {
    service: 'ソフトバンク',
    path: '「My SoftBank」→「メール設定」→「迷惑メール対策」の「詳細設定をみる」→「S!メール」か「Eメール(i)」。その先で、受け取る相手を登録するところを探します',
  },
  {
    service: 'Gmail・iCloud',
    path: '「迷惑メール」にメールがあれば、開いて「迷惑メールではない」を選び、差出人を連絡先に加えます',
  },
];
