export const LOAD_FAILED = '読み込めませんでした。通信を確かめて、もう一度お試しください。';
