export interface QrData {
  /** Modules along one side, quiet zone included. */
  size: number;
  /** The dark modules as an SVG path, one unit per module. */
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
      <path d={path} fill="#000" />
    </svg>
  );
}
