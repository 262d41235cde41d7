/** Fen as yuan: 50 000 元; cents only where there are some. */
export const yuan = (fen: number | null | undefined): string => (fen == null ? '' : (fen / 100).toLocaleString('zh-CN', { maximumFractionDigits: 2 }));
