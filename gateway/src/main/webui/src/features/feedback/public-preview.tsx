/** A feedback and its answer as the public page shows them. */
export function PublicPreview({ heading, title, text, unit }: { heading: string; title: string; text: string; unit: string }) {
  return (
    <section className="card public-preview" aria-label={heading}>
      <h2>{heading}</h2>
      <article>
        <h3>{title}</h3>
        <div className="long-text">{text || '…'}</div>
        <p className="muted">{unit}</p>
      </article>
    </section>
  );
}
