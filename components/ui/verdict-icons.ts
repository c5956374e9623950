/**
 * Outlines on 24 × 24: a barred circle, a pencil, a clock, a telephone, a paper plane, a tick, a question
 * mark in a circle.
 */
export const VERDICT_ICONS: Readonly<Record<string, string>> = {
  remove: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM6 12h12',
  fix: 'M4 20l1-5L16 4l4 4L9 19l-5 1ZM13.500 6.500l4 4',
  retry: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5.500l3.500 2',
  contact:
    'M6 3.500h3l1.500 4.500-2 1.500a12 12 0 0 0 6 6l1.500-2 4.500 1.500v3a2.500 2.500 0 0 1-2.800 2.500A17 17 0 0 1 3.500 6.300 2.500 2.500 0 0 1 6 3.500Z',
  sender: 'M21 3L3 10.500l7 3 3 7L21 3ZM10 13.500L21 3',
  undecided:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.500 9.700a2.500 2.500 0 1 1 3.600 2.200c-.7.400-1.100.900-1.100 1.700M12 16.800v.1',
  none: 'M4 12.500l5.500 5.500L20 6.500',
};
