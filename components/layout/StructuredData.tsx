/** A data block for search engines; browsers do not run it. */
export function StructuredData({ json }: { json: string }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/site/structured-data.ts has escaped it
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
