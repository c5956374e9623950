/** Error texts as they stand in mails; `*` stands for a variable part. */
export function Phrases({ phrases }: { phrases: string[] }) {
  return (
    <ul lang="en" translate="no">
      {phrases.map((phrase) => (
        <li key={phrase}>
          <code>{phrase.replaceAll('*', '…')}</code>
        </li>
      ))}
    </ul>
  );
}
