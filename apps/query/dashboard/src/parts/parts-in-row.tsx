/** Short texts in a row, each in its own direction, parted by dots that keep the direction of the page. */
export function PartsInRow({ parts }: { parts: readonly string[] }) {
  return (
    <span class="parts-in-row">
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && <span class="parting"> · </span>}
          <bdi>{part}</bdi>
        </span>
      ))}
    </span>
  );
}
