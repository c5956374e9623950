export interface QrData {
  /** Modules along one side, quiet zone included. */
  size: number;
  /** The dark modules as the strokes of an SVG path, one unit wide, down the middle of each row. */
  path: string;
}

/** Black on white in every colour scheme: scanners need the contrast and the empty margin. */
export function QrCode({ data: { size, path }, label }: { data: QrData; label: string }) {
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} stroke="#000" transform="translate(0 .5)" />
    </svg>
  );
}
